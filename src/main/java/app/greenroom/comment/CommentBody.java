package app.greenroom.comment;

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
            throw new Refusal("Write a comment first.");
        }
        return atMostLongest(trimmed);
    }

    /** As {@link #of}; nothing is fine too. */
    public static String ofNote(String text) {
        return atMostLongest(text.strip());
    }

    private static String atMostLongest(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("A comment can have up to 10,000 characters. Shorten it or post it in parts.");
        }
        return text;
    }
}
