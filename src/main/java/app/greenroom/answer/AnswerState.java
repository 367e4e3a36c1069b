package app.greenroom.answer;

import app.greenroom.ui.Chip;

/** How far an answer is. */
public enum AnswerState {
    NOT_STARTED("Not started", Chip.Tone.OUTLINE),
    DRAFT("Draft", Chip.Tone.GREY),
    /** The mentor's turn. */
    SUBMITTED("Submitted", Chip.Tone.BLUE),
    /** The candidate's turn again. */
    CHANGES_REQUESTED("Changes requested", Chip.Tone.AMBER),
    APPROVED("Approved", Chip.Tone.GREEN);

    private final String title;
    private final Chip.Tone tone;

    AnswerState(String title, Chip.Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    public Chip.Tone tone() {
        return tone;
    }

    public Chip chip() {
        return new Chip(title, tone);
    }
}
