package app.greenroom.dossier.markdown;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens an entry of a list: a CommonMark bullet or number, or a sign that people use as one.
 *
 * @param family entries with the same family at the same place are of one list
 * @param number the number that it counts with, or -1
 * @param text what follows it
 */
record ListMarker(Family family, int indent, int number, String text) {

    enum Family {
        NUMBER,
        LETTER,
        HYPHEN,
        ASTERISK,
        PLUS,
        DOT,
        RING,
        DASH;

        boolean counts() {
            return this == NUMBER || this == LETTER;
        }
    }

    private static final String DOTS = "•‣●■▪▸►➤➢→✓✔✅☐☑❓❔⁃∙·\uF0B7\uF0A7";
    private static final String RINGS = "◦○□▫❍";
    private static final String DASHES = "–—―−";
    private static final Set<String> PICTURES =
            Set.of("🔹", "🔸", "🔷", "🔶", "👉", "🟢", "🔵", "🟡", "🔴", "🟠", "💬", "💡");
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST_LABEL = 70;

    static @Nullable ListMarker of(SourceLine line) {
        String text = line.content();
        if (text.length() < 2 || line.isRule()) {
            return null;
        }
        Family bullet = bullet(text, line.indent());
        if (bullet != null) {
            return marker(bullet, line, -1, text.substring(1));
        }
        if (isPictureBullet(text)) {
            return marker(Family.DOT, line, -1, text.substring(2));
        }
        int length = Numbering.length(text);
        if (length > 0) {
            return marker(
                    counting(text.substring(0, length)),
                    line,
                    number(text.substring(0, length)),
                    text.substring(length));
        }
        int emphasized = lengthOfEmphasizedNumber(text);
        return emphasized == 0
                ? null
                : marker(Family.NUMBER, line, number(text.replace("*", "")), text.substring(emphasized));
    }

    /** Whether a line is a bullet with nothing behind it. */
    static boolean isEmpty(SourceLine line) {
        String text = line.content();
        return text.length() == 1
                && ("-*+".contains(text) || DOTS.contains(text) || RINGS.contains(text) || DASHES.contains(text));
    }

    private static @Nullable ListMarker marker(Family family, SourceLine line, int number, String behind) {
        String rest = withoutCheckbox(behind.strip());
        return rest.isEmpty() ? null : new ListMarker(family, line.indent(), number, rest);
    }

    private static @Nullable Family bullet(String text, int indent) {
        char first = text.charAt(0);
        boolean spaced = Character.isWhitespace(text.charAt(1));
        return switch (first) {
            case '-' -> spaced ? Family.HYPHEN : null;
            case '*' -> spaced ? Family.ASTERISK : null;
            case '+' -> spaced ? Family.PLUS : null;
            // what word processors make of a ring
            case 'o' ->
                text.charAt(1) == '\t' || (spaced && indent > 0 && opensWithCapital(text, 2)) ? Family.RING : null;
            default -> {
                if (first < 0x80) {
                    yield null;
                }
                yield DOTS.indexOf(first) >= 0
                        ? Family.DOT
                        : RINGS.indexOf(first) >= 0
                                ? Family.RING
                                : DASHES.indexOf(first) >= 0 && spaced ? Family.DASH : null;
            }
        };
    }

    /** Diamonds, circles and hands of the supplementary planes, followed by a space. */
    private static boolean isPictureBullet(String text) {
        return Character.isHighSurrogate(text.charAt(0))
                && text.length() > 3
                && PICTURES.contains(text.substring(0, 2))
                && text.charAt(2) == ' ';
    }

    private static boolean opensWithCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static Family counting(String marker) {
        boolean question = marker.regionMatches(true, 0, "q", 0, 1);
        return question || number(marker) >= 0 ? Family.NUMBER : Family.LETTER;
    }

    private static int number(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_NUMBER && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        int number = -1;
        for (int i = at; i < text.length() && i < at + 3 && Character.isDigit(text.charAt(i)); i++) {
            number = Math.max(0, number) * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    /** The length of {@code **1.**} or {@code **Q1:**} at the start. */
    private static int lengthOfEmphasizedNumber(String text) {
        char mark = text.charAt(0);
        if (mark != '*' && mark != '_') {
            return 0;
        }
        String marks = text.charAt(1) == mark ? text.substring(0, 2) : text.substring(0, 1);
        int end = text.indexOf(marks, marks.length());
        if (end < 0 || end > LONGEST_LABEL) {
            return 0;
        }
        String inside = text.substring(marks.length(), end).strip();
        return Numbering.length(inside + " x") == inside.length() + 1 ? end + marks.length() : 0;
    }

    static boolean hasCheckbox(SourceLine line) {
        ListMarker marker = line.marker();
        int box = marker == null ? -1 : line.content().indexOf('[');
        return marker != null
                && box >= 0
                && box < line.content().length() - marker.text().length();
    }

    private static String withoutCheckbox(String text) {
        if (text.isEmpty() || text.charAt(0) != '[') {
            return text;
        }
        int close = text.indexOf(']');
        boolean box = close == 1 || (close == 2 && " xX✓✔".indexOf(text.charAt(1)) >= 0);
        boolean link = text.startsWith("(", close + 1);
        return box && !link ? text.substring(close + 1).strip() : text;
    }
}
