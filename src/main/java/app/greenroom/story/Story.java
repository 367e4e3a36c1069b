package app.greenroom.story;

import static app.greenroom.story.StoryBankTexts.SAY;

import app.greenroom.shared.StoryId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that the candidate did, to be told in the interview.
 *
 * @param text Markdown at {@code version}
 * @param version how many changes were made to what it began with
 * @param items the questions and concepts that it is tied to
 */
public record Story(StoryId id, String title, String text, int version, Instant editedAt, Set<UUID> items) {

    /** The longest title, in UTF-16 units. */
    public static final int LONGEST_TITLE = 200;

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 64 * 1024;

    /** The title, or words for the lack of one. */
    public String name() {
        return title.isBlank() ? SAY.untitled() : title;
    }
}
