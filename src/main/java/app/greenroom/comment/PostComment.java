package app.greenroom.comment;

import app.greenroom.shared.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comments on a passage.
 *
 * @param command also becomes the id of the thread and the comment, so a resend finds them
 * @param where the words meant; null for the passage as a whole
 * @param body Markdown
 * @param now whether to publish it at once, also within a review
 */
public record PostComment(
        CommandId command, Passage passage, @Nullable Selected where, String body, boolean now) {

    /** Within a review it waits for the verdict. */
    public PostComment(CommandId command, Passage passage, @Nullable Selected where, String body) {
        this(command, passage, where, body, false);
    }
}
