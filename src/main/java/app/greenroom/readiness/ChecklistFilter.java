package app.greenroom.readiness;

/** Which concepts of a checklist to look at. */
public enum ChecklistFilter {
    ALL("All"),
    NOT_YET("Not yet"),
    CAN_EXPLAIN("Can explain"),
    UNCONFIRMED("Unconfirmed");

    private final String title;

    ChecklistFilter(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    public boolean admits(ConceptItem item) {
        return switch (this) {
            case ALL -> true;
            case NOT_YET -> item.state() != ConceptState.CAN_EXPLAIN;
            case CAN_EXPLAIN -> item.state() == ConceptState.CAN_EXPLAIN;
            case UNCONFIRMED -> item.state() == ConceptState.CAN_EXPLAIN && !item.confirmed();
        };
    }
}
