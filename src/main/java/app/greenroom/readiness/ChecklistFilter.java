package app.greenroom.readiness;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

/** Which concepts of a checklist to look at. */
public enum ChecklistFilter {
    ALL,
    NOT_YET,
    CAN_EXPLAIN,
    UNCONFIRMED;

    /** The words that people read. */
    public String title() {
        return SAY.filter(this);
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
