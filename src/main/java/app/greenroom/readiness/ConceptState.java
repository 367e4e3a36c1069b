package app.greenroom.readiness;

/** What a candidate says of a concept. */
public enum ConceptState {
    UNSEEN("Unseen"),
    LEARNING("Learning"),
    CAN_EXPLAIN("Can explain");

    private final String title;

    ConceptState(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }
}
