package app.greenroom.comment;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.shared.Refusal;
import app.greenroom.text.Anchor;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;

/** A stretch of a passage, as its author saw it: the range counts in the text at that version. */
public record Selected(int version, TextRange range) {

    /** The longest stretch that a thread can be about, in UTF-16 units. */
    public static final int LONGEST = 8_000;

    /**
     * What was selected, as a fact.
     *
     * @throws Refusal if it is too much, or means nothing in the version that its author saw
     */
    public Anchor in(TextHistory history) {
        return in(history, false);
    }

    /** As {@link #in}, or a bare place between words where nothing is selected. */
    public Anchor inOrBetween(TextHistory history) {
        return in(history, range.isEmpty());
    }

    private Anchor in(TextHistory history, boolean bare) {
        if (range.length() > LONGEST) {
            throw new Refusal(SAY.tooMuchSelected());
        }
        try {
            return bare ? Anchor.between(history, version, range.from()) : Anchor.at(history, version, range);
        } catch (IllegalArgumentException elsewhere) {
            throw new Refusal(SAY.textChangedHere());
        }
    }
}
