package app.greenroom.story;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate begins a story.
 *
 * @param command also becomes the story's id, so a resend finds it
 * @param text what it begins with; may be empty
 * @param question what it is told for; null if nothing yet
 */
public record BeginStory(
        CommandId command,
        AssignmentId assignment,
        String title,
        String text,
        @Nullable QuestionId question) {}
