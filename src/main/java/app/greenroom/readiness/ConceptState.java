package app.greenroom.readiness;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

/** What a candidate says of a concept. */
public enum ConceptState {
    UNSEEN,
    LEARNING,
    CAN_EXPLAIN;

    /** The words that people read. */
    public String title() {
        return SAY.state(this);
    }
}
