package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

/** The four parts of a story about what one did, each with a line that says what belongs there. */
public final class StarOutline {

    private StarOutline() {}

    /** What stands on its button. */
    public static String name() {
        return SAY.outline();
    }

    /** Markdown, to be written over. */
    public static String text() {
        return SAY.outlineText();
    }
}
