package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.ui.Chip;

/** How far an answer is. */
public enum AnswerState {
    NOT_STARTED(Chip.Tone.OUTLINE),
    DRAFT(Chip.Tone.GREY),
    /** The mentor's turn. */
    SUBMITTED(Chip.Tone.BLUE),
    /** The candidate's turn again. */
    CHANGES_REQUESTED(Chip.Tone.AMBER),
    APPROVED(Chip.Tone.GREEN);

    private final Chip.Tone tone;

    AnswerState(Chip.Tone tone) {
        this.tone = tone;
    }

    /** The name that people read. */
    public String title() {
        return SAY.state(this);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return SAY.stateInSentence(this);
    }

    /** How many answers are in this state, such as "3 approved". */
    public String counted(int answers) {
        return SAY.inState(answers, this);
    }

    public Chip.Tone tone() {
        return tone;
    }

    public Chip chip() {
        return new Chip(title(), tone);
    }
}
