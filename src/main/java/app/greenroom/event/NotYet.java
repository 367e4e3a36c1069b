package app.greenroom.event;

/** A {@link NeverMissed} listener couldn't do what it has to, has said why, and wants to hear of it again. */
public final class NotYet extends RuntimeException {

    public NotYet(String why) {
        super(why);
    }
}
