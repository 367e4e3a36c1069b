package app.greenroom.answer;

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
            throw new Refusal("Your note can have up to " + LONGEST + " characters. Shorten it, then submit.");
        }
        return line.isEmpty() ? null : line;
    }
}
