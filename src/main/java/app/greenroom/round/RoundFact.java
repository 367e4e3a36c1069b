package app.greenroom.round;

import app.greenroom.event.Fact;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** What happens in a review. */
public sealed interface RoundFact extends Fact {

    /** A mentor holds a review, which nobody did, or somebody else. */
    record ReviewClaimed(UserId actor, Instant at, AssignmentId assignment, AnswerId answer) implements RoundFact {}

    /** A mentor holds it for longer. */
    record ClaimExtended(UserId actor, Instant at, AssignmentId assignment, AnswerId answer) implements RoundFact {}

    /** A mentor leaves it to others. */
    record ClaimReleased(UserId actor, Instant at, AssignmentId assignment, AnswerId answer) implements RoundFact {}

    /**
     * A mentor gave a verdict, and with it what was pending on the submission.
     *
     * @param submission the number of what it is about
     */
    record VerdictReleased(
            UserId actor, Instant at, AssignmentId assignment, AnswerId answer, int submission, Decision decision)
            implements RoundFact {}

    /** A mentor took their verdict back. */
    record VerdictTakenBack(UserId actor, Instant at, AssignmentId assignment, AnswerId answer, int submission)
            implements RoundFact {}

    /** A mentor graded an answer, for themselves until the verdict. */
    record AnswerGraded(UserId actor, Instant at, AnswerId answer) implements RoundFact {}

    /** A mentor took their grades away. */
    record GradesCleared(UserId actor, Instant at, AnswerId answer) implements RoundFact {}
}
