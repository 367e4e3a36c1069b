package app.greenroom.comment.suggestion;

import app.greenroom.text.TextRange;

/**
 * Words put into a text in the place of others, with the blanks around them as one would write them: none is left before a
 * full stop or a comma, and no two stand side by side where words went.
 *
 * @param at what they take the place of, perhaps a blank more than was selected
 */
record FittedWords(TextRange at, String words) {

    private static final String CLOSING = ".,;:!?)…”";

    static FittedWords of(String text, TextRange at, String words) {
        return words.isBlank() && !at.isEmpty() ? taken(text, at) : put(text, at, words);
    }

    /** The selected words go. */
    private static FittedWords taken(String text, TextRange at) {
        char before = at.from() == 0 ? '\n' : text.charAt(at.from() - 1);
        char after = at.to() == text.length() ? '\n' : text.charAt(at.to());
        String gone = at.in(text);
        boolean fromBlankToBlank = isBlank(gone.charAt(0)) && isBlank(gone.charAt(gone.length() - 1));
        if (fromBlankToBlank && !isEdge(before) && !isEdge(after) && CLOSING.indexOf(after) < 0) {
            return new FittedWords(at, " ");
        }
        if (isBlank(after) && isEdge(before)) {
            return new FittedWords(new TextRange(at.from(), at.to() + 1), "");
        }
        if (isBlank(before) && (CLOSING.indexOf(after) >= 0 || after == '\n')) {
            return new FittedWords(new TextRange(at.from() - 1, at.to()), "");
        }
        return new FittedWords(at, "");
    }

    /** Others come, or come in between. */
    private static FittedWords put(String text, TextRange at, String words) {
        char before = at.from() == 0 ? '\n' : text.charAt(at.from() - 1);
        char after = at.to() == text.length() ? '\n' : text.charAt(at.to());
        String fitted = words;
        if (isBlank(fitted.charAt(0)) && isEdge(before)) {
            fitted = fitted.stripLeading();
        }
        if (!fitted.isEmpty()
                && isBlank(fitted.charAt(fitted.length() - 1))
                && (isBlank(after) || CLOSING.indexOf(after) >= 0)) {
            fitted = fitted.stripTrailing();
        }
        boolean joins = !fitted.isEmpty()
                && CLOSING.indexOf(fitted.charAt(0)) >= 0
                && (fitted.length() == 1 || Character.isWhitespace(fitted.charAt(1)));
        return joins && isBlank(before)
                ? new FittedWords(new TextRange(at.from() - 1, at.to()), fitted)
                : new FittedWords(at, fitted);
    }

    /** Where a blank is one too many: after another, or where a line begins. */
    private static boolean isEdge(char sign) {
        return isBlank(sign) || sign == '\n';
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00a0';
    }
}
