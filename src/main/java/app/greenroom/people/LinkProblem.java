package app.greenroom.people;

import app.greenroom.shared.Refusal;

/** A link that no longer does what it was made for. */
public final class LinkProblem extends Refusal {

    /** Why it doesn't. */
    public enum Reason {
        UNKNOWN,
        USED,
        EXPIRED
    }

    private final Reason reason;

    LinkProblem(Reason reason) {
        super(
                switch (reason) {
                    case UNKNOWN -> "This link isn’t one of ours. Open it again from where you got it, in full.";
                    case USED -> "This link has been used already, and works once.";
                    case EXPIRED -> "This link is too old. Ask for a new one.";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
