package app.greenroom.readiness;

/** How grades come about. */
public final class Attempts {

    private Attempts() {}

    /** One among others, graded after so many seconds and a look at the back. */
    public static GradeItem.Attempt honest(int seconds) {
        return new GradeItem.Attempt(1000L * seconds, true, true);
    }
}
