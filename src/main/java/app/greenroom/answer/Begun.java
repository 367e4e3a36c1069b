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
        AnswerId id, Assignment assignment, QuestionId question, AnswerState state, Instant stateSince, int words) {}
