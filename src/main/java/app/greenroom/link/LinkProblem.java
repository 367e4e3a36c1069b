package app.greenroom.link;

import app.greenroom.shared.Refusal;

/** A link that no longer does what it was made for. */
public final class LinkProblem extends Refusal {

    /** Why it doesn't. */
    public enum Reason {
        UNKNOWN,
        USED,
        EXPIRED,
        /** It opens nothing either, and too many such came from the same network. */
        TOO_MANY
    }

    private final Reason reason;

    public LinkProblem(Reason reason) {
        super(
                switch (reason) {
                    case UNKNOWN -> "This link isn’t one of ours. Open it again from where you got it, in full.";
                    case USED -> "This link has been used already, and works once.";
                    case EXPIRED -> "This link is too old. Ask for a new one.";
                    case TOO_MANY -> "Too many links that don’t work. Wait 15 minutes, then open yours again.";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
