package app.greenroom.feedback;

import static app.greenroom.feedback.FeedbackTexts.SAY;

import app.greenroom.shared.Refusal;
import app.greenroom.text.TextChange;

/** A mentor's own words on a question of a candidate, with {@code \n} between lines; nobody else reads them. */
public record PrivateNote(String text) {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST = 10_000;

    /** Nothing written yet. */
    public static final PrivateNote NONE = new PrivateNote("");

    /** @throws Refusal if it is too long */
    public PrivateNote {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() > LONGEST) {
            throw new Refusal(SAY.noteTooLong(LONGEST));
        }
    }

    /** This note with what another window made of its base meanwhile, so that neither loses a word. */
    PrivateNote mergedWith(PrivateNote theirs, PrivateNote base) {
        if (theirs.equals(base)) {
            return this;
        }
        TextChange accepted = TextChange.between(base.text, theirs.text);
        TextChange own = TextChange.between(base.text, text);
        return new PrivateNote(own.rebaseOver(accepted).apply(theirs.text));
    }
}
