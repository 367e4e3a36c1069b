package app.greenroom.readiness.model;

/**
 * Something that a candidate could do now.
 *
 * @param item the item's place in its list
 * @param minutes what it will take
 * @param gain by how many points readiness on the interview day is expected to change, of 100
 * @param urgency what actions are ordered by: gain per minute, more while there is time for feedback
 */
public record Action(int item, Kind kind, double minutes, double gain, double urgency) {

    /** What one can do with an item. */
    public enum Kind {
        /** Try to recall a concept. */
        CHECK,
        /** Learn a concept that is new or lost, and recall it once. */
        LEARN,
        /** Write an answer and submit it. */
        WRITE,
        /** Revise an answer after feedback and submit it. */
        REVISE,
        /** Say an answer aloud without looking. */
        REHEARSE;

        /** Whether it is done in a session of recalling, and not at the desk. */
        public boolean recalls() {
            return this == CHECK || this == LEARN || this == REHEARSE;
        }
    }
}
