package app.greenroom.dossier.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number, letter or picture that stands before a heading or a label. */
final class Numbering {

    private static final Pattern PICTURES = Pattern.compile("^(?:[\\p{So}\\p{Sk}\\x{200D}\\x{FE0F}\\x{20E3}]+\\s*)+");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:"
                    + "(?:section|part|teil|deel|partie|parte|step)\\s+\\d{1,3}\\s*[.:)–—-]"
                    + "|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.:)](?=\\s)"
                    + "|\\(?[ivx]{1,5}[.)](?=\\s)"
                    + "|\\(?[a-z][.)](?=\\s)"
                    + "|q(?:uestion)?\\s*\\d{1,3}\\s*[.:)–—-]"
                    + "|\\d{1,3}\\s*[–—-](?=\\s)"
                    + ")\\s*",
            Pattern.CASE_INSENSITIVE);

    private Numbering() {}

    static String strip(String text) {
        String rest = PICTURES.matcher(text.strip()).replaceFirst("");
        Matcher number = NUMBER.matcher(rest);
        String stripped = number.find() ? rest.substring(number.end()) : rest;
        return stripped.isBlank() ? text.strip() : stripped.strip();
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(text.strip()).find();
    }

    /** How many characters of the text its number takes. */
    static int length(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() && number.end() < text.length() ? number.end() : 0;
    }
}
