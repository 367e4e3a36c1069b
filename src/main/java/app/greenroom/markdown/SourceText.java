package app.greenroom.markdown;

import java.util.Arrays;

/** Prepares a source for CommonMark without moving a character: what comes out is as long as what went in. */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String DOTS = "•‣◦▪●";
    private static final char EN_DASH = '–';

    private SourceText() {}

    /** Replaces what HTML cannot carry (control characters, halves of surrogate pairs) and a leading byte order mark. */
    static String legal(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
                i++;
                if ((Character.toCodePoint(c, chars[i]) & 0xFFFE) == 0xFFFE) {
                    Arrays.fill(chars, i - 1, i + 1, REPLACEMENT);
                }
            } else if (i == 0 && c == '\uFEFF') {
                chars[i] = ' ';
            } else if (isIllegal(c)) {
                chars[i] = REPLACEMENT;
            }
        }
        return new String(chars);
    }

    private static boolean isIllegal(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || Character.isSurrogate(c)
                || c >= 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Writes a hyphen for each {@code •} and {@code –} that opens a line as a bullet, which CommonMark does not know. */
    static String withBullets(String text) {
        if (text.indexOf(EN_DASH) < 0 && text.chars().noneMatch(c -> DOTS.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        CodeFence fence = CodeFence.none();
        boolean listGoesOn = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end);
            fence = fence.after(line);
            int mark = start + line.length() - line.stripLeading().length();
            if (!fence.isOpen() && isBullet(text, mark, end)) {
                if (DOTS.indexOf(text.charAt(mark)) >= 0 || listGoesOn || dashFollows(text, end)) {
                    result.setCharAt(mark, '-');
                    listGoesOn = true;
                }
            } else {
                listGoesOn = line.isBlank() || (listGoesOn && mark > start) || opensList(line.strip());
            }
            start = afterLine(text, end);
        }
        return result.toString();
    }

    private static boolean isBullet(String text, int mark, int end) {
        return mark + 2 < end
                && (DOTS.indexOf(text.charAt(mark)) >= 0 || text.charAt(mark) == EN_DASH)
                && Character.isWhitespace(text.charAt(mark + 1))
                && !text.substring(mark + 1, end).isBlank();
    }

    private static boolean dashFollows(String text, int end) {
        int next = afterLine(text, end);
        int nextEnd = endOfLine(text, next);
        int mark = next;
        while (mark < nextEnd && Character.isWhitespace(text.charAt(mark))) {
            mark++;
        }
        return isBullet(text, mark, nextEnd);
    }

    private static boolean opensList(String line) {
        int digits = 0;
        while (digits < line.length() && digits < 9 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && (line.startsWith(". ", digits) || line.startsWith(") ", digits));
        boolean bulleted = line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ");
        return numbered || bulleted || line.startsWith("#") || line.endsWith(":") || line.endsWith(":**");
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }
}
