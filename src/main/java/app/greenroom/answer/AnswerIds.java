package app.greenroom.answer;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Gives an answer its id before anybody writes it. The id follows from the assignment and the question, so windows
 * can watch an answer that isn't there yet, and two first writers mean the same row.
 */
public final class AnswerIds {

    private AnswerIds() {}

    public static AnswerId of(AssignmentId assignment, QuestionId question) {
        String name = "answer:" + assignment + ":" + question;
        return new AnswerId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
