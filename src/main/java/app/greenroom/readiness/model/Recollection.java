package app.greenroom.readiness.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the memory of one item. Days count from any fixed day, in the candidate's time zone.
 *
 * @param memory null if nothing is known yet
 * @param day when it was last told or tested
 * @param recalled whether the latest try succeeded, a failed one counts until a later one succeeds; of a claim, whether
 *     it is to be recalled and not to be learned first
 */
public record Recollection(@Nullable Memory memory, int day, boolean recalled, Evidence evidence) {

    /** Before anything happened. */
    public static final Recollection NONE = new Recollection(null, 0, false, Evidence.NONE);

    /**
     * After the candidate said how they stand to it. Once it was tested, a word can only take trust away: what was
     * measured is not talked up.
     */
    public Recollection claimed(Grade grade, int on) {
        if (evidence == Evidence.WRITTEN || evidence == Evidence.TESTED) {
            return grade == Grade.AGAIN ? lost() : this;
        }
        return new Recollection(Fsrs.first(grade), on, grade != Grade.AGAIN, Evidence.CLAIMED);
    }

    /**
     * After a grade that proves nothing, such as one without a look at the back. It can take from what was known, and
     * adds nothing to it, not even time.
     */
    public Recollection doubted(Grade grade) {
        return switch (evidence) {
            case NONE -> this;
            case CLAIMED ->
                grade.compareTo(word()) < 0
                        ? new Recollection(Fsrs.first(grade), day, recalled && grade != Grade.AGAIN, evidence)
                        : this;
            case WRITTEN, TESTED -> grade == Grade.AGAIN ? lost() : this;
        };
    }

    /** The word that a claim rests on: the one that starts such a memory. */
    public Grade word() {
        return memory == null ? Grade.AGAIN : Fsrs.word(memory);
    }

    /** After the candidate tried to recall it. */
    public Recollection tested(Grade grade, int on) {
        Memory next = memory == null ? Fsrs.first(grade) : memory.after(Math.max(0, on - day), grade);
        return new Recollection(next, Math.max(on, day), grade != Grade.AGAIN, Evidence.TESTED);
    }

    /** After the candidate wrote it and submitted that: a recall with effort. It is still to be said aloud. */
    public Recollection written(int on) {
        Recollection after = tested(Grade.HARD, on);
        return new Recollection(
                after.memory(),
                after.day(),
                after.recalled(),
                evidence == Evidence.TESTED ? Evidence.TESTED : Evidence.WRITTEN);
    }

    /** After it was found that it isn't there, which is more than a word: it counts again when it is next recalled. */
    public Recollection lost() {
        return new Recollection(memory, day, false, evidence == Evidence.NONE ? Evidence.NONE : Evidence.TESTED);
    }

    /**
     * The first day on which recalling it again is proposed: when the chance of recalling has fallen to 90 %, which is what
     * stability means, but not on the same day, and in any case once more before the goal. What was not recalled, or only
     * told or written, is due at once.
     *
     * @param goal the day that it is for
     */
    public int due(int goal) {
        if (memory == null || evidence != Evidence.TESTED || !recalled) {
            return day;
        }
        int faded = day + Math.toIntExact(Math.max(1, Math.round(memory.stability())));
        return Math.min(faded, Math.max(day + 1, goal - 1));
    }

    /** The chance of recalling on a day, if it was learned at all; 0 if nothing is known. */
    public double retrievability(int on) {
        return memory == null ? 0 : memory.retrievability(Math.max(0, on - day));
    }
}
