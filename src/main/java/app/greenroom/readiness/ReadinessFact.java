package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.event.Fact;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.UUID;

/** What makes a candidate's checklist and readiness other than before. */
public sealed interface ReadinessFact extends Fact {

    Of of();

    /** Whose readiness. */
    record Of(AssignmentId assignment, TeamId team) {

        static Of of(Assignment assignment) {
            return new Of(assignment.id(), assignment.team());
        }
    }

    /** The candidate said how they stand to a concept. */
    record ConceptRated(UserId actor, Instant at, Of of, ConceptId concept, ConceptState state)
            implements ReadinessFact {}

    /** The candidate tried to recall a concept. */
    record RecallGraded(UserId actor, Instant at, Of of, ConceptId concept, Grade grade) implements ReadinessFact {}

    /** The candidate said an answer without looking. */
    record AnswerRehearsed(UserId actor, Instant at, Of of, QuestionId question, Grade grade)
            implements ReadinessFact {}

    /**
     * A mentor asked for a concept.
     *
     * @param held whether the candidate could explain it
     */
    record ConceptChecked(UserId actor, Instant at, Of of, ConceptId concept, boolean held) implements ReadinessFact {}

    /** A mentor took a confirmation away. */
    record ConfirmationWithdrawn(UserId actor, Instant at, Of of, ConceptId concept) implements ReadinessFact {}

    /** Somebody took back what they had said about a concept, or a rehearsal. */
    record GradingTakenBack(UserId actor, Instant at, Of of, UUID item) implements ReadinessFact {}

    /** The candidate noted something beside a concept. */
    record ConceptAnnotated(UserId actor, Instant at, Of of, ConceptId concept) implements ReadinessFact {}

    /** Somebody said how much an item counts. */
    record ItemWeighed(UserId actor, Instant at, Of of, UUID item) implements ReadinessFact {}
}
