package app.greenroom.cohort.ui;

/** What a row of the cohort tells. The names stand in the page's address, so they stay. */
enum CohortColumn {
    CANDIDATE("Candidate"),
    PREPARATION("Preparation"),
    INTERVIEW("Interview"),
    ANSWERS("Answers"),
    THREADS("Comments"),
    READY("Ready"),
    RISK("At risk"),
    ACTIVITY("Activity"),
    MENTORS("Mentors");

    private final String title;

    CohortColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Without the candidate's name nobody would know whose row it is. */
    boolean canBeHidden() {
        return this != CANDIDATE;
    }
}
