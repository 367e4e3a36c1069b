package app.greenroom.importing.markdown;

/** Characters that look like others, or like nothing. */
final class Characters {

    /** Soft hyphen, marks of direction and byte order, what turns a sign into a picture. */
    private static final String INVISIBLE = "\u00AD\u061C\uFE0F\uFEFF";

    private Characters() {}

    /** Any space as a space, any hyphen as a hyphen, and without what nobody sees. */
    static String seen(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isPlain(c) || !isInvisible(c)) {
                seen.append(isPlain(c) ? c : isHyphen(c) ? '-' : Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return seen.toString();
    }

    private static boolean isPlain(char c) {
        return c < 0x80 || (c > 0xAD && c < 0x2000 && c != '\u061C') || (c >= 0xAC00 && c <= 0xD7A3);
    }

    static boolean isHyphen(char c) {
        return c == '\u2010' || c == '\u2011';
    }

    static boolean isInvisible(char c) {
        return c >= 0xAD
                && (INVISIBLE.indexOf(c) >= 0
                        || (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u2069'));
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
