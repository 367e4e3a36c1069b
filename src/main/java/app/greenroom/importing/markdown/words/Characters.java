package app.greenroom.importing.markdown.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Characters that look like others, or like nothing. */
public final class Characters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /** Soft hyphen, marks of direction and byte order, what turns a sign into a picture. */
    private static final String INVISIBLE = "\u00AD\u061C\uFE0F\uFEFF";

    private Characters() {}

    /** Any space as a space, any hyphen as a hyphen, and without what nobody sees. */
    public static String seen(String text) {
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

    public static boolean hasLetter(String text) {
        return holds(text, Character::isLetter);
    }

    static boolean hasLetterOrDigit(String text) {
        return holds(text, Character::isLetterOrDigit);
    }

    static boolean isBelow(int limit, String text) {
        return !holds(text, c -> c >= limit);
    }

    /** In small letters, without accents. */
    static String withoutAccents(String text) {
        if (isBelow(0x80, text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String text, IntPredicate is) {
        for (int i = 0; i < text.length(); i++) {
            if (is.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the letters end that stand in a text from a place on. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
