package app.greenroom.text;

/** Keeps cuts out of the middle of a surrogate pair, and line breaks to one unit. */
final class Characters {

    private Characters() {}

    /** Whether a cut at this offset would divide one character in two. */
    static boolean splitsAt(CharSequence text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    /** The nearest offset, not after this one, that splits no character. */
    static int floor(CharSequence text, int offset) {
        return splitsAt(text, offset) ? offset - 1 : offset;
    }

    /** The nearest offset, not before this one, that splits no character. */
    static int ceiling(CharSequence text, int offset) {
        return splitsAt(text, offset) ? offset + 1 : offset;
    }

    /** The text with every line break as one {@code \n}, the way editors count it. */
    static String withPlainLineBreaks(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Length of what two texts have in common at their start; splits no character of either. */
    static int commonPrefix(String a, String b) {
        int max = Math.min(a.length(), b.length());
        int same = 0;
        while (same < max && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return splitsAt(a, same) || splitsAt(b, same) ? same - 1 : same;
    }

    /** Length of what two texts have in common at their end; splits no character of either. */
    static int commonSuffix(String a, String b) {
        int max = Math.min(a.length(), b.length());
        int same = 0;
        while (same < max && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return splitsAt(a, a.length() - same) || splitsAt(b, b.length() - same) ? same - 1 : same;
    }
}
