package app.greenroom.round;

import app.greenroom.answer.AnswerState;

/** What a mentor decides about a submission. */
public enum Decision {
    APPROVE("Approved", AnswerState.APPROVED),
    REQUEST_CHANGES("Changes requested", AnswerState.CHANGES_REQUESTED);

    private final String title;
    private final AnswerState leadsTo;

    Decision(String title, AnswerState leadsTo) {
        this.title = title;
        this.leadsTo = leadsTo;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    AnswerState leadsTo() {
        return leadsTo;
    }
}
