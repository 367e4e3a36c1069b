package app.greenroom.dossier.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number, letter or picture that stands before a heading, a label or an entry. */
final class Numbering {

    private static final Pattern PICTURES = Pattern.compile("^(?:[\\p{So}\\p{Sk}\\x{200D}\\x{FE0F}\\x{20E3}]+\\s*)+");
    private static final Pattern DIGITS = Pattern.compile("^(?:"
            + "\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\\\?[.)]|:)(?=\\s)"
            + "|\\d{1,3}[.)](?=[\\p{Lu}\\p{Lo}\"“„«‘*_`])"
            + "|\\d{1,2}\\.\\d{1,2}(?=\\s+[\\p{Lu}\\p{Lo}\"“*])"
            + "|\\d{1,3}\\s*[–—-](?=\\s)"
            + "|\\d\\x{20E3}"
            + "|[①-⑳]\\.?"
            + ")\\s*");
    private static final Pattern LETTERS = Pattern.compile(
            "^(?:"
                    + "(?:section|part|teil|deel|partie|parte|step)\\s+\\d{1,3}\\s*[.:)–—-]"
                    + "|(?:q|question|질문|frage|vraag|pregunta)\\s*(?:\\d{1,3}\\s*[.:)–—-]|[.:)](?=\\s))"
                    + "|\\(?(?:[ivx]{1,5}|[a-z]|[가나다라마바사아자차카타파하])[.)](?=\\s)"
                    + ")\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;

    private Numbering() {}

    static String strip(String text) {
        String stripped = text.strip();
        boolean picture = !stripped.isEmpty() && stripped.charAt(0) > 0x7F;
        String rest = picture ? PICTURES.matcher(stripped).replaceFirst("") : stripped;
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
            if (c == '.' || c == ':' || c == ')' || c == '–' || c == '—' || c == '-') {
                return true;
            }
        }
        return false;
    }
}
