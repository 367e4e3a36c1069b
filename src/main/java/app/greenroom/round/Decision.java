package app.greenroom.round;

import static app.greenroom.round.RoundTexts.SAY;

import app.greenroom.answer.AnswerState;

/** What a mentor decides about a submission. */
public enum Decision {
    APPROVE(AnswerState.APPROVED),
    REQUEST_CHANGES(AnswerState.CHANGES_REQUESTED);

    private final AnswerState leadsTo;

    Decision(AnswerState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The words that people read. */
    public String title() {
        return SAY.decision(this);
    }

    AnswerState leadsTo() {
        return leadsTo;
    }
}
