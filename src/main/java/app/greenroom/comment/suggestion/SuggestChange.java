package app.greenroom.comment.suggestion;

import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.shared.CommandId;

/**
 * Somebody suggests other words for some of an answer's.
 *
 * @param command also becomes the id of the thread, so a resend finds it
 * @param replacement what shall stand there; empty to take the words out
 * @param why a word why, in Markdown; may be empty
 * @param now whether to publish it at once, also within a review
 */
public record SuggestChange(
        CommandId command, Passage passage, Selected where, String replacement, String why, boolean now) {

    /** Within a review it waits for the verdict. */
    public SuggestChange(CommandId command, Passage passage, Selected where, String replacement, String why) {
        this(command, passage, where, replacement, why, false);
    }
}
