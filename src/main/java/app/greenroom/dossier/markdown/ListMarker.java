package app.greenroom.dossier.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What opens an entry of a list: a CommonMark bullet or number, or a sign that people use as one.
 *
 * @param family entries with the same family at the same place are of one list
 * @param text what follows it
 */
record ListMarker(Family family, int indent, String text) {

    enum Family {
        NUMBER,
        LETTER,
        HYPHEN,
        ASTERISK,
        PLUS,
        DOT,
        DASH;

        boolean counts() {
            return this == NUMBER || this == LETTER;
        }
    }

    private static final String DOTS = "•‣◦▪●○■□▸►➤➢→✓✔✅☐☑⁃∙·";
    private static final String DASHES = "–—―";

    static @Nullable ListMarker of(SourceLine line) {
        String text = line.text().strip();
        int length = lengthOf(text);
        if (length == 0 || line.isRule()) {
            return null;
        }
        String rest = withoutCheckbox(text.substring(length).strip());
        return rest.isEmpty() ? null : new ListMarker(familyOf(text), line.indent(), rest);
    }

    private static int lengthOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (DOTS.indexOf(first) >= 0) {
            return 1;
        }
        if ("-*+".indexOf(first) >= 0 || DASHES.indexOf(first) >= 0) {
            return text.length() > 1 && Character.isWhitespace(text.charAt(1)) ? 1 : 0;
        }
        return Numbering.length(text);
    }

    private static Family familyOf(String text) {
        char first = text.charAt(0);
        return switch (first) {
            case '-' -> Family.HYPHEN;
            case '*' -> Family.ASTERISK;
            case '+' -> Family.PLUS;
            default ->
                DOTS.indexOf(first) >= 0
                        ? Family.DOT
                        : DASHES.indexOf(first) >= 0
                                ? Family.DASH
                                : Character.isLetter(first) && !text.regionMatches(true, 0, "q", 0, 1)
                                        ? Family.LETTER
                                        : Family.NUMBER;
        };
    }

    private static String withoutCheckbox(String text) {
        boolean box = text.length() > 3
                && text.charAt(0) == '['
                && text.charAt(2) == ']'
                && " xX".indexOf(text.charAt(1)) >= 0;
        return box ? text.substring(3).strip() : text;
    }
}
