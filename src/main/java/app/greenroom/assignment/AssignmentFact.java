package app.greenroom.assignment;

import app.greenroom.event.Fact;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a candidate's work as a whole. */
public sealed interface AssignmentFact extends Fact {

    /** As it is from then on. */
    Assignment assignment();

    /** A lead gave a candidate a dossier to work on. */
    record AssignmentMade(UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}

    /** The interview has another date, or none. */
    record InterviewMoved(UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}

    /**
     * Others mentor it now.
     *
     * @param came who does now and didn't before
     * @param left who did before and doesn't now
     */
    record MentorReplaced(@Nullable UserId actor, Instant at, Assignment assignment, Set<UserId> came, Set<UserId> left)
            implements AssignmentFact {}

    /** A lead ended it. */
    record AssignmentEnded(UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}

    /** It goes on. */
    record AssignmentReopened(UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}

    /** Its dossier holds other things now. */
    record DossierFollowed(@Nullable UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}

    /** The candidate has seen what a revision of the dossier changed. */
    record RevisionSeen(UserId actor, Instant at, Assignment assignment) implements AssignmentFact {}
}
