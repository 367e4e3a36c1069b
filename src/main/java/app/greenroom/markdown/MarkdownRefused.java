package app.greenroom.markdown;

/** Markdown that is not rendered, because doing so would cost too much. The message can be shown to a person. */
public final class MarkdownRefused extends RuntimeException {

    /** What was too much. */
    public enum Reason {
        TOO_LONG("This text is longer than 128 KiB. Shorten it or split it."),
        TOO_DEEP("This text is nested too deeply. Remove some levels of lists, quotes or brackets."),
        TOO_SLOW("This text takes too long to display. Simplify its brackets and emphasis.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    MarkdownRefused(Reason reason) {
        super(reason.message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
