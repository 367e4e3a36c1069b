package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

/** What a row of the cohort tells. The names stand in the page's address, so they stay. */
enum CohortColumn {
    CANDIDATE,
    PREPARATION,
    INTERVIEW,
    ANSWERS,
    THREADS,
    READY,
    RISK,
    ACTIVITY,
    MENTORS;

    String title() {
        return SAY.column(this);
    }

    /** Without the candidate's name nobody would know whose row it is. */
    boolean canBeHidden() {
        return this != CANDIDATE;
    }
}
