package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a candidate asks the mentors to look at: one line. */
public final class LookAt {

    /** The longest, in UTF-16 units. */
    public static final int LONGEST = 300;

    private LookAt() {}

    /**
     * @return the line without space around it; null if nothing is left
     * @throws Refusal if it is too long
     */
    static @Nullable String note(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST) {
            throw new Refusal(SAY.noteTooLong(LONGEST));
        }
        return line.isEmpty() ? null : line;
    }
}
