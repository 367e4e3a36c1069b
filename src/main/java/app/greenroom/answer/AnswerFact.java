package app.greenroom.answer;

import app.greenroom.event.Fact;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to an answer. */
public sealed interface AnswerFact extends Fact {

    /** Somebody wrote: those who have this text open catch up. */
    record AnswerWritten(UserId actor, Instant at, AnswerId answer) implements AnswerFact {}

    /** An answer is in another state, which says whose turn it is. */
    sealed interface AnswerMoved extends AnswerFact {
        Moved moved();
    }

    /** An answer as it is from then on. */
    record Moved(AnswerId answer, AssignmentId assignment, TeamId team, AnswerState state, int revision) {}

    /** Words were written where there were none, or after a submission. */
    record AnswerTakenUp(UserId actor, Instant at, Moved moved) implements AnswerMoved {}

    /** The candidate asked for a review. */
    record AnswerSubmitted(UserId actor, Instant at, Moved moved) implements AnswerMoved {}

    /** The candidate took the latest submission back. */
    record SubmissionWithdrawn(UserId actor, Instant at, Moved moved) implements AnswerMoved {}

    /** A mentor's verdict moved it. */
    record AnswerDecided(@Nullable UserId actor, Instant at, Moved moved) implements AnswerMoved {}

    /** The verdict was taken back, so it is as it was before. */
    record DecisionUndone(@Nullable UserId actor, Instant at, Moved moved) implements AnswerMoved {}

    /** The candidate let somebody write with them. */
    record CoWriterLetIn(UserId actor, Instant at, AssignmentId assignment, UserId who) implements AnswerFact {}

    /** The candidate took that back. */
    record CoWriterShutOut(UserId actor, Instant at, AssignmentId assignment, UserId who) implements AnswerFact {}
}
