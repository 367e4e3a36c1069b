package app.greenroom.dossier.markdown;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number, letter or picture that stands before a heading, a label or an entry. */
final class Numbering {

    private static final Pattern DIGITS = Pattern.compile("^(?:"
            + "\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\\\?[.)]|:)(?=\\s)"
            + "|\\d{1,3}[.)](?=[\\p{Lu}\\p{Lo}\"“„«‘*_`])"
            + "|\\d{1,2}\\.\\d{1,2}(?=\\s+[\\p{Lu}\\p{Lo}\"“*])"
            + "|\\d{1,3}\\s*[–—-](?=\\s)"
            + "|\\d\\x{20E3}"
            + "|\\d{1,3}、"
            + "|[①-⑳]\\.?"
            + ")\\s*");
    private static final Pattern LETTERS = Pattern.compile(
            "^(?:"
                    + "(?:section|part|teil|deel|partie|parte|step)\\s+(?:\\d{1,3}|[a-z])\\s*[.:)–—-]"
                    + "|" + question()
                    + "|[（(]?[一二三四五六七八九十]{1,3}[）)、.．](?=\\S)"
                    + "|\\(?(?:[ivx]{1,5}|[a-z]|[가나다라마바사아자차카타파하])[.)](?=\\s)"
                    + ")\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;

    private static final Pattern QUESTION = Pattern.compile("^" + question(), Pattern.CASE_INSENSITIVE);
    /** What such labels begin with. */
    private static final String FIRSTS = firsts();

    private Numbering() {}

    /** {@code Q1:}, {@code Question (about what):}, and the same in other languages. */
    private static String question() {
        StringJoiner words = new StringJoiner("|", "(?:", ")");
        WordTable.read("labels.txt", (use, label) -> {
            if (use.equals("QUESTION")) {
                words.add(label);
            }
        });
        return words + "\\s*(?:[(（][^()（）]{1,60}[)）]\\s*)?"
                + "(?:\\d{1,3}\\s*(?:[(（][^()（）]{1,60}[)）]\\s*)?[.:：)–—-]|[.:)](?=\\s)|：)\\s*";
    }

    private static String firsts() {
        StringBuilder firsts = new StringBuilder();
        WordTable.read(
                "labels.txt", (use, label) -> firsts.append(use.equals("QUESTION") ? label.substring(0, 1) : ""));
        return firsts.toString();
    }

    /** How many characters a label takes that says that a question follows; 0 if there is none. */
    static int questionLabel(String text) {
        if (text.length() < 3 || FIRSTS.indexOf(Character.toLowerCase(text.charAt(0))) < 0) {
            return 0;
        }
        Matcher label = QUESTION.matcher(text);
        return label.find() && label.end() < text.length() ? label.end() : 0;
    }

    /** Whether Markdown opens with such a label, bold or not. */
    static boolean opensWithQuestionLabel(String markdown) {
        int from = pictures(markdown);
        while (from < markdown.length() && "*_".indexOf(markdown.charAt(from)) >= 0) {
            from++;
        }
        return questionLabel(from == 0 ? markdown : markdown.substring(from)) > 0;
    }

    /** Without pictures before and behind it. */
    static String withoutPictures(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPicture(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
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
        return (Character.getType(c) == Character.OTHER_SYMBOL && c > 0x2000)
                || (Character.getType(c) == Character.MODIFIER_SYMBOL && c > 0x1F000)
                || c == 0x200D
                || c == 0xFE0F
                || c == 0x20E3;
    }

    static String strip(String text) {
        String stripped = text.strip();
        String rest = withoutPictures(stripped);
        int length = length(rest);
        String bare = rest.substring(length).strip();
        return bare.isEmpty() ? stripped : bare;
    }

    static boolean isNumbered(String text) {
        return length(text.strip()) > 0;
    }

    /** How many characters of the text its number takes; 0 if that were all of it. */
    static int length(String text) {
        Pattern pattern = startsWithDigit(text) ? DIGITS : mayStartWithLetters(text) ? LETTERS : null;
        if (pattern == null) {
            return 0;
        }
        Matcher number = pattern.matcher(text);
        return number.find() && number.end() < text.length() ? number.end() : 0;
    }

    private static boolean startsWithDigit(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean inParentheses = first == '(' && text.length() > 1 && Character.isDigit(text.charAt(1));
        return (first >= '0' && first <= '9') || (first >= '①' && first <= '⑳') || inParentheses;
    }

    /** Most lines open with words: whether a mark stands near enough to the start is quick to see. */
    private static boolean mayStartWithLetters(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ':' || c == ')' || c == '–' || c == '—' || c == '-' || c == '：' || c == '、'
                    || c == '）') {
                return true;
            }
        }
        return false;
    }
}
