package app.greenroom.review;

import app.greenroom.answer.AnswerState;
import app.greenroom.dossier.Question;
import app.greenroom.people.Person;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param answer the answer that was begun; null for comments on a question without one, or on a section
 * @param question null for comments on sections
 * @param job role and company
 * @param state the answer's state; null where there is no answer
 * @param threads how many threads wait for the same person
 * @param since since when the longest of it waits
 */
public record QueueItem(
        AssignmentId assignment,
        @Nullable AnswerId answer,
        @Nullable Question question,
        Person candidate,
        String job,
        @Nullable AnswerState state,
        int threads,
        Instant since) {

    /** Whether a submission waits for a verdict, and not only comments for a reply. */
    public boolean isReview() {
        return state == AnswerState.SUBMITTED;
    }
}
