package app.greenroom.comment;

import app.greenroom.assignment.Assignment;
import app.greenroom.event.Fact;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** What people say about texts. */
public sealed interface CommentFact extends Fact {

    /** What others read on the threads of an assignment is other than before; while pending, only its author does. */
    sealed interface Said extends CommentFact {
        @Override
        UserId actor();

        On on();
    }

    /**
     * What it was said on.
     *
     * @param pending whether it waits for a verdict, so that nobody but its author may hear of it
     */
    record On(AssignmentId assignment, TeamId team, boolean pending) {

        public static On of(Assignment assignment, boolean pending) {
            return new On(assignment.id(), assignment.team(), pending);
        }
    }

    /** Somebody opened a thread, or replied. The first comment of a thread has its id. */
    record CommentPosted(UserId actor, Instant at, On on, Passage passage, ThreadId thread, CommentId comment)
            implements Said {}

    /** Somebody wrote their comment differently. */
    record CommentEdited(UserId actor, Instant at, On on, CommentId comment) implements Said {}

    /** Somebody deleted their comment. */
    record CommentDeleted(UserId actor, Instant at, On on, CommentId comment) implements Said {}

    /** Somebody brought their comment back. */
    record CommentRestored(UserId actor, Instant at, On on, CommentId comment) implements Said {}

    /** A mentor let what waited for the verdict be read before it. */
    record CommentsPublished(UserId actor, Instant at, On on) implements Said {}

    /** The candidate says that they did what was asked. */
    record ThreadAddressed(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** A mentor says that it is settled. */
    record ThreadResolved(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** What was addressed or resolved is so no more. */
    record ThreadReopened(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** Somebody showed which words a thread is about. */
    record ThreadReattached(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** Somebody proposed other words. */
    record SuggestionMade(UserId actor, Instant at, On on, Passage passage, ThreadId thread) implements Said {}

    /**
     * The candidate accepted or declined suggestions on a text.
     *
     * @param state what they became
     * @param count how many
     */
    record SuggestionsDecided(UserId actor, Instant at, On on, Passage passage, SuggestionState state, int count)
            implements Said {}

    /** The candidate took such a decision back. */
    record DecisionTakenBack(UserId actor, Instant at, On on, Passage passage) implements Said {}

    /** Somebody took their suggestion away. */
    record SuggestionWithdrawn(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** Somebody brought it back. */
    record SuggestionBroughtBack(UserId actor, Instant at, On on, ThreadId thread) implements Said {}

    /** Somebody has had threads on screen that they hadn't seen before. */
    record ThreadsSeen(UserId actor, Instant at, AssignmentId assignment) implements CommentFact {}
}
