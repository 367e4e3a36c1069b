package app.greenroom.cohort;

import static app.greenroom.cohort.CohortTexts.SAY;

/** Why somebody may not be ready in time. */
public enum Risk {
    NO_MENTOR,
    IDLE,
    OVERDUE,
    BELOW_PLAN;

    /** The words that people read. */
    public String title() {
        return SAY.risk(this);
    }
}
