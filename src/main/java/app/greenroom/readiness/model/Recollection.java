package app.greenroom.readiness.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the memory of one item. Days count from any fixed day, in the candidate's time zone.
 *
 * @param memory null if nothing is known yet
 * @param day when it was last told or tested
 * @param recalled whether the latest try succeeded; a failed one counts until a later one succeeds
 */
public record Recollection(@Nullable Memory memory, int day, boolean recalled, Evidence evidence) {

    /** Before anything happened. */
    public static final Recollection NONE = new Recollection(null, 0, false, Evidence.NONE);

    /**
     * After the candidate said how they stand to it. Once it was tested, a word can only take trust away: what was
     * measured is not talked up.
     */
    public Recollection claimed(Grade grade, int on) {
        if (evidence == Evidence.TESTED) {
            return grade == Grade.AGAIN ? lost() : this;
        }
        return new Recollection(Fsrs.first(grade), on, grade != Grade.AGAIN, Evidence.CLAIMED);
    }

    /** After the candidate said that they have never seen it. */
    public Recollection unseen() {
        return evidence == Evidence.TESTED ? lost() : NONE;
    }

    /** After the candidate tried to recall it. */
    public Recollection tested(Grade grade, int on) {
        Memory next = memory == null ? Fsrs.first(grade) : memory.after(Math.max(0, on - day), grade);
        return new Recollection(next, Math.max(on, day), grade != Grade.AGAIN, Evidence.TESTED);
    }

    /** After somebody else found that it isn't there: it counts again when it is next recalled. */
    public Recollection lost() {
        return new Recollection(memory, day, false, evidence);
    }

    /** The chance of recalling on a day, if it was learned at all; 0 if nothing is known. */
    public double retrievability(int on) {
        return memory == null ? 0 : memory.retrievability(Math.max(0, on - day));
    }
}
