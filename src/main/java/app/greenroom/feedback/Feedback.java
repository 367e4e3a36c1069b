package app.greenroom.feedback;

import app.greenroom.comment.PassageKind;
import app.greenroom.round.Decision;
import app.greenroom.shared.AssignmentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others said about one question (with its answer), section or question to ask them.
 *
 * @param about what it is about; what was said about an answer counts to its question
 * @param target the question, the section or the question to ask
 * @param open threads that wait for the candidate: open, and the last word is somebody else's
 * @param comments how many comments others wrote since the time that was asked for
 * @param verdict the latest decision since then; null if there is none
 */
public record Feedback(
        AssignmentId assignment,
        PassageKind about,
        UUID target,
        int open,
        int comments,
        @Nullable Decision verdict) {

    /** What was said in threads and what was decided come from two places; only one of them has a verdict. */
    Feedback plus(Feedback other) {
        return new Feedback(
                assignment,
                about,
                target,
                open + other.open,
                comments + other.comments,
                verdict == null ? other.verdict : verdict);
    }
}
