package app.greenroom.importing.markdown.outline;

import app.greenroom.importing.markdown.words.Numbering;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens an entry of a list: a CommonMark bullet or number, or a sign that people use as one.
 *
 * @param family entries with the same family at the same place are of one list
 * @param number the number that it counts with, or -1
 * @param box whether it is one of a checklist
 * @param text what follows it
 */
public record ListMarker(Family family, int indent, int number, boolean box, String text) {

    enum Family {
        NUMBER(""),
        LETTER(""),
        HYPHEN("-"),
        ASTERISK("*"),
        PLUS("+"),
        DOT("•‣●■▪▸►➤➢→✓✔✅☐☑❓❔⁃∙·\uF0B7\uF0A7"),
        RING("◦○□▫❍・"),
        DASH("–—―−");

        private final String signs;

        Family(String signs) {
            this.signs = signs;
        }

        public boolean counts() {
            return this == NUMBER || this == LETTER;
        }

        /** Whether CommonMark doesn't know it; such signs often stand for entries of a list below one. */
        boolean isOdd() {
            return this == DOT || this == RING || this == DASH;
        }
    }

    private static final Family[] FAMILIES = Family.values();
    private static final Set<String> PICTURES =
            Set.of("🔹", "🔸", "🔷", "🔶", "👉", "🟢", "🔵", "🟡", "🔴", "🟠", "💬");
    private static final String TEN = "🔟";
    private static final int LONGEST_LABEL = 70;

    public static @Nullable ListMarker of(SourceLine line) {
        String text = line.content();
        if (text.length() < 2 || line.isRule()) {
            return null;
        }
        Family bullet = bullet(text, line.indent());
        if (bullet != null) {
            return marker(bullet, line, -1, text.substring(1));
        }
        boolean picture = Character.isHighSurrogate(text.charAt(0)) && text.indexOf(' ') == 2;
        if (picture && PICTURES.contains(text.substring(0, 2))) {
            return marker(Family.DOT, line, -1, text.substring(2));
        }
        if (text.startsWith(TEN)) {
            return marker(Family.NUMBER, line, 10, text.substring(TEN.length()));
        }
        int length = Numbering.length(text);
        if (length > 0) {
            String sign = text.substring(0, length);
            boolean counts = sign.regionMatches(true, 0, "q", 0, 1) || number(sign) >= 0;
            return marker(counts ? Family.NUMBER : Family.LETTER, line, number(sign), text.substring(length));
        }
        int bold = lengthOfEmphasizedNumber(text);
        return bold == 0 ? null : marker(Family.NUMBER, line, number(text.substring(0, bold)), text.substring(bold));
    }

    /** Whether a line is a bullet with nothing behind it. */
    public static boolean isEmpty(SourceLine line) {
        return line.content().length() == 1 && family(line.first()) != null;
    }

    private static @Nullable Family family(char sign) {
        boolean maybe = sign >= 0x80 || sign == '-' || sign == '*' || sign == '+';
        for (int i = 0; maybe && i < FAMILIES.length; i++) {
            if (FAMILIES[i].signs.indexOf(sign) >= 0) {
                return FAMILIES[i];
            }
        }
        return null;
    }

    private static @Nullable Family bullet(String text, int indent) {
        char next = text.charAt(1);
        boolean spaced = Character.isWhitespace(next);
        // what word processors make of a ring
        if (text.charAt(0) == 'o') {
            boolean ring = indent > 0 && text.length() > 2 && Character.isUpperCase(text.charAt(2));
            return next == '\t' || (spaced && ring) ? Family.RING : null;
        }
        Family family = family(text.charAt(0));
        return spaced || family == Family.DOT || family == Family.RING ? family : null;
    }

    private static @Nullable ListMarker marker(Family family, SourceLine line, int number, String behind) {
        String rest = behind.strip();
        int close = rest.startsWith("[") ? rest.indexOf(']') : -1;
        boolean box = close == 1 || (close == 2 && " xX✓✔".indexOf(rest.charAt(1)) >= 0);
        box &= !rest.startsWith("(", close + 1);
        String text = box ? rest.substring(close + 1).strip() : rest;
        return text.isEmpty() ? null : new ListMarker(family, line.indent(), number, box, text);
    }

    private static int number(String sign) {
        int number = -1;
        for (int i = 0; i < sign.length(); i++) {
            boolean digit = Character.isDigit(sign.charAt(i));
            if (!digit && number >= 0) {
                break;
            }
            number = digit ? Math.max(0, number) * 10 + Character.digit(sign.charAt(i), 10) : number;
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
}
