package app.greenroom.answer;

/** The four parts of a story about what one did, each with a line that says what belongs there. */
public final class StarOutline {

    /** What stands on its button. */
    public static final String NAME = "STAR outline";

    /** Markdown, to be written over. */
    public static final String TEXT = """
            ### Situation
            Where and when was it, and what was at stake?

            ### Task
            What were you responsible for?

            ### Action
            What did you do, step by step, and why?

            ### Result
            What was the outcome, in numbers if possible, and what did you learn?""";

    private StarOutline() {}
}
