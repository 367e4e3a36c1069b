package app.greenroom.link;

import static app.greenroom.link.LinkTexts.SAY;

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
                    case UNKNOWN -> SAY.unknown();
                    case USED -> SAY.used();
                    case EXPIRED -> SAY.expired();
                    case TOO_MANY -> SAY.tooMany();
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
