package app.greenroom.round;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerState;
import app.greenroom.comment.PassageKind;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param about a question with its answer, all sections, or all questions to ask
 * @param answer the answer that was begun; null for comments on a question without one, or on anything else
 * @param question null unless it is about one
 * @param job role and company
 * @param state the answer's state; null where there is no answer
 * @param threads how many threads wait for the same person
 * @param pending how many comments of the reader's own are still to be published
 * @param claim who reviews it now; null if nobody does
 * @param lookAt what the candidate asks to look at; null if nothing
 * @param since since when the longest of it waits
 */
public record QueueItem(
        AssignmentId assignment,
        PassageKind about,
        @Nullable AnswerId answer,
        @Nullable Question question,
        Person candidate,
        String job,
        @Nullable AnswerState state,
        int threads,
        int pending,
        @Nullable Claim claim,
        @Nullable String lookAt,
        Instant since) {

    /** Whether nothing waits for the reader but comments of their own that nobody else sees yet. */
    public boolean onlyToPublish() {
        return !isReview() && pending > 0 && threads == 0;
    }

    /** Whether a submission waits for a verdict, and not only comments for a reply. */
    public boolean isReview() {
        return state == AnswerState.SUBMITTED;
    }
}
