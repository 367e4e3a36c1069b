package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.text.TextChange;

/**
 * Somebody who may write an answer changes it.
 *
 * @param command the same for each resend
 * @param baseVersion the version of the text that the change was made for
 * @param client the editor that sends it
 */
public record EditAnswer(
        CommandId command,
        AssignmentId assignment,
        QuestionId question,
        int baseVersion,
        TextChange change,
        String client) {

    private static final int LONGEST_CLIENT = 64;

    /** @throws IllegalArgumentException if the editor's name or the version makes no sense */
    public EditAnswer {
        if (client.isEmpty() || client.length() > LONGEST_CLIENT || baseVersion < 0) {
            throw new IllegalArgumentException("No editor sends this");
        }
    }
}
