package app.greenroom.answer;

import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.QuestionId;
import java.time.Instant;

/**
 * How far an answer is that was begun, without its text: for lists.
 *
 * @param stateSince since when it has its state
 * @param words how many words it has
 */
public record Begun(
        AnswerId id, Assignment assignment, QuestionId question, AnswerState state, Instant stateSince, int words) {

    /** As it was at a moment: where it has moved on since, its state of then and no number of words. */
    Begun asOf(Instant moment, AnswerState then) {
        return stateSince.isAfter(moment) ? new Begun(id, assignment, question, then, moment, 0) : this;
    }
}
