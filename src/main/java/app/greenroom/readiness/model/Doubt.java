package app.greenroom.readiness.model;

import java.util.Optional;

/** Why a grade counts as a word and not as a recall. */
public enum Doubt {
    /** It was given before the back was seen. */
    UNSEEN,
    /** It was given sooner than it can be said. */
    HASTY;

    /**
     * Whether there is a reason, judged when the grade is given. Who says that nothing came has no need of a proof.
     *
     * @param seen whether the back was seen
     * @param seconds from the card's arrival to the grade
     */
    public static Optional<Doubt> about(
            Grade grade, boolean seen, double seconds, Action.Kind kind, Durations usual, Assumptions assumptions) {
        if (grade == Grade.AGAIN) {
            return Optional.empty();
        }
        if (!seen) {
            return Optional.of(UNSEEN);
        }
        Assumptions.Haste haste = assumptions.haste();
        double least = Math.max(haste.seconds(), haste.share() * usual.usualSeconds(kind, assumptions.effort()));
        return seconds < least ? Optional.of(HASTY) : Optional.empty();
    }
}
