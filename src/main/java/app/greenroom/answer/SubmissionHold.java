package app.greenroom.answer;

/** Knows whether somebody has begun to review a submission, so that it isn't taken away under their hands. */
@FunctionalInterface
public interface SubmissionHold {

    /** Whether a review of this answer is under way now. */
    boolean holds(Answer answer);
}
