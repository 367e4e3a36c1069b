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
                    case UNKNOWN -> "This link doesn’t work. Open it again from where you received it.";
                    case USED -> "This link has already been used. Each link works only once.";
                    case EXPIRED -> "This link has expired. Ask for a new one.";
                    case TOO_MANY -> "Too many invalid links were opened. Wait 15 minutes, then open yours again.";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
