package app.greenroom.importing.markdown.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The number, letter, picture or label that stands before a heading or an entry. */
public final class Numbering {

    private static final int LONGEST = 12;
    private static final int LONGEST_LETTERS = 5;
    private static final String ENDS = ".:)：、）．";
    private static final Pattern DIGITS = Pattern.compile("^(?:"
            + "\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\\\?[.)]|:)(?=\\s)"
            + "|\\d{1,3}[.)](?=[\\p{Lu}\\p{Lo}\"“„«‘*_`])"
            + "|\\d{1,2}\\.\\d{1,2}(?=\\s+[\\p{Lu}\\p{Lo}\"“*])"
            + "|\\d{1,3}\\s*[–—-](?=\\s)"
            + "|\\d\\x{20E3}"
            + "|\\d{1,3}、"
            + "|[①-⑳]\\.?"
            + ")\\s*");

    /** {@code Q1:}, {@code Question (about what):}, and the same in other languages. */
    private static final String LABEL = WordTable.read("labels.txt").of("QUESTION").stream()
            .collect(Collectors.joining(
                    "|",
                    "(?:",
                    ")\\s*(?:[(（][^()（）]{1,60}[)）]\\s*)?"
                            + "(?:\\d{1,3}\\s*(?:[(（][^()（）]{1,60}[)）]\\s*)?[.:：)–—-]|[.:)](?=\\s)|：)\\s*"));

    private static final List<String> PARTS = List.of("section", "part", "teil", "deel", "partie", "parte", "step");

    /** The first words of labels and of what counts as a number: most texts open with others. */
    private static final Set<String> OPENERS = Stream.concat(
                    PARTS.stream(), WordTable.read("labels.txt").of("QUESTION").stream())
            .map(label -> label.split(" ", 2)[0])
            .collect(Collectors.toSet());

    private static final Pattern QUESTION = Pattern.compile("^" + LABEL, Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile(
            "^(?:(?:" + String.join("|", PARTS) + ")\\s+(?:\\d{1,3}|[a-z])\\s*[.:)–—-]|" + LABEL
                    + "|[（(]?[一二三四五六七八九十]{1,3}[）)、.．](?=\\S)"
                    + "|\\(?(?:[ivx]{1,5}|[a-z]|[가나다라마바사아자차카타파하])[.)](?=\\s))\\s*",
            Pattern.CASE_INSENSITIVE);

    private Numbering() {}

    /** How many characters a label takes that says that a question follows; 0 if there is none. */
    static int questionLabel(String text) {
        return opens(text, 0, Characters.endOfWord(text, 0)) ? lengthOf(QUESTION, text) : 0;
    }

    /** Without pictures before and behind it. */
    public static String withoutPictures(String text) {
        int from = pictures(text);
        int to = text.length();
        while (to > from && isPicture(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String bare = text.substring(from, to).strip();
        return bare.isEmpty() ? text.strip() : bare;
    }

    /** How many characters pictures take at the start of a text. */
    static int pictures(String text) {
        int from = 0;
        while (from < text.length() && isPicture(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        return from;
    }

    static boolean isPicture(int c) {
        if (c < 0x80) {
            return c == ' ';
        }
        int type = Character.getType(c);
        return (type == Character.OTHER_SYMBOL && c > 0x2000)
                || (type == Character.MODIFIER_SYMBOL && c > 0x1F000)
                || c == 0x200D
                || c == 0xFE0F
                || c == 0x20E3;
    }

    public static String strip(String text) {
        String stripped = text.strip();
        String rest = withoutPictures(stripped);
        String bare = rest.substring(length(rest)).strip();
        return bare.isEmpty() ? stripped : bare;
    }

    public static boolean isNumbered(String text) {
        return length(text.strip()) > 0;
    }

    /** How many characters of the text its number takes; 0 if that were all of it. */
    public static int length(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean bracket = first == '(' && text.length() > 1 && Character.isDigit(text.charAt(1));
        if (bracket || (first >= '0' && first <= '9') || (first >= '①' && first <= '⑳')) {
            return digits(text);
        }
        int from = first == '(' || first == '（' ? 1 : 0;
        int end = Characters.endOfWord(text, from);
        boolean letters = end < text.length() && end - from <= LONGEST_LETTERS && ENDS.indexOf(text.charAt(end)) >= 0;
        return letters || opens(text, from, end) ? lengthOf(LETTERS, text) : 0;
    }

    /** Most numbers are followed by a stop and a space. */
    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean usual = end > 0 && end <= 3 && text.startsWith(". ", end) && text.length() > end + 2;
        return usual && text.charAt(end + 2) > ' ' ? end + 2 : lengthOf(DIGITS, text);
    }

    private static boolean opens(String text, int from, int end) {
        return end > from
                && end - from <= LONGEST
                && end < text.length()
                && OPENERS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    private static int lengthOf(Pattern pattern, String text) {
        Matcher number = pattern.matcher(text);
        return number.find() && number.end() < text.length() ? number.end() : 0;
    }
}
