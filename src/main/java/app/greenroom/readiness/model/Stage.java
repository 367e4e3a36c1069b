package app.greenroom.readiness.model;

/** How far what one would say is, for a concept nothing to write and for a question its answer. */
public enum Stage {
    CONCEPT,
    NO_ANSWER,
    DRAFT,
    CHANGES_REQUESTED,
    SUBMITTED,
    APPROVED;

    /** Whether it belongs to the questions. */
    public boolean question() {
        return this != CONCEPT;
    }
}
