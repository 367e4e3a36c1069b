package app.greenroom.feedback;

import app.greenroom.event.Fact;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** What people note for themselves, and how they are thanked. */
public sealed interface FeedbackFact extends Fact {

    /** A mentor noted something about an answer for themselves. */
    record NoteKept(UserId actor, Instant at, AnswerId answer) implements FeedbackFact {}

    /** A candidate thanked a mentor, or changed it. */
    record MentorThanked(UserId actor, Instant at, AssignmentId assignment, UserId mentor) implements FeedbackFact {}
}
