package app.greenroom.importing.markdown.words;

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

    /** The quotation that a text consists of, maybe with a hint behind; null if it is none or goes on as a sentence. */
    static @Nullable Quotation leading(String text) {
        int kind = text.length() < 3 ? -1 : OPENING.indexOf(text.charAt(0));
        int end =
                kind < 0 ? -1 : closing(text, CLOSING.charAt(kind), text.charAt(0) == '“' ? '”' : CLOSING.charAt(kind));
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
            boolean wordGoesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c == mark || c == other) && !wordGoesOn) {
                String rest =
                        text.substring(i + 1, Math.min(text.length(), i + 4)).strip();
                boolean sentence = Phrasing.ENDS.indexOf(text.charAt(i - 1)) >= 0;
                if (rest.isEmpty() || (sentence && opensHint(rest))) {
                    return i;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether what stands behind a question is said about it: behind a dash, an arrow, a bracket or a picture. */
    static boolean opensHint(String rest) {
        return !rest.isEmpty() && ("—–-→←(:*".indexOf(rest.charAt(0)) >= 0 || Numbering.isPicture(rest.codePointAt(0)));
    }
}
