package app.greenroom.cohort;

/** Why somebody may not be ready in time. */
public enum Risk {
    NO_MENTOR("No mentor"),
    IDLE("Idle"),
    OVERDUE("Overdue"),
    BELOW_PLAN("Below plan");

    private final String title;

    Risk(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }
}
