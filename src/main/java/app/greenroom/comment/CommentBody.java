package app.greenroom.comment;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.shared.Refusal;

/** Rules for what people write in comments and notes. */
public final class CommentBody {

    /** The longest comment, in UTF-16 units. */
    static final int LONGEST = 10_000;

    private CommentBody() {}

    /**
     * @return the Markdown without space around it
     * @throws Refusal if nothing is left, or too much
     */
    static String of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new Refusal(SAY.writeFirst());
        }
        return atMostLongest(trimmed);
    }

    /** As {@link #of}; nothing is fine too. */
    public static String ofNote(String text) {
        return atMostLongest(text.strip());
    }

    private static String atMostLongest(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(SAY.tooLong(LONGEST));
        }
        return text;
    }
}
