package app.greenroom.dossier.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Quoted words at the start of a text.
 *
 * @param inside what stands between the quotes
 * @param rest what follows the closing one
 */
record Quotation(String inside, String rest) {

    private static final String OPENING = "\"“„«「『‘'";
    private static final String CLOSING = "\"”“»」』’'";
    private static final String HINT = "—–-→(:*";

    /** The quotation that a text consists of, maybe with a hint behind; null if it is none or goes on as a sentence. */
    static @Nullable Quotation leading(String text) {
        if (text.length() < 3) {
            return null;
        }
        int kind = OPENING.indexOf(text.charAt(0));
        if (kind < 0) {
            return null;
        }
        int end = closing(text, CLOSING.charAt(kind), text.charAt(0) == '“' ? '”' : CLOSING.charAt(kind));
        if (end < 0) {
            return null;
        }
        String rest = text.substring(end + 1).strip();
        boolean hint = rest.isEmpty() || opensHint(rest) || ".,;".contains(rest);
        return hint ? new Quotation(text.substring(1, end).strip(), rest) : null;
    }

    /** Quotes may stand inside of quotes, and an apostrophe closes nothing: the closing one is followed by no letter. */
    private static int closing(String text, char mark, char other) {
        int found = -1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == mark || c == other;
            boolean wordGoesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (closes && !wordGoesOn && endsPhrase(text, i)) {
                return i;
            }
            found = closes && !wordGoesOn ? i : found;
        }
        return found;
    }

    private static boolean endsPhrase(String text, int at) {
        String rest = text.substring(at + 1, Math.min(text.length(), at + 4)).strip();
        boolean sentence = ".?!…。？！".indexOf(text.charAt(at - 1)) >= 0;
        return rest.isEmpty() || (sentence && opensHint(rest));
    }

    private static boolean opensHint(String rest) {
        return HINT.indexOf(rest.charAt(0)) >= 0 || Numbering.isPicture(rest.codePointAt(0));
    }
}
