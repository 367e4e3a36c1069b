package app.greenroom.feedback;

import static app.greenroom.feedback.FeedbackTexts.SAY;

import app.greenroom.comment.PassageKind;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.round.Decision;
import app.greenroom.round.Score;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader told a candidate, or noted about them.
 *
 * @param job role and company of the preparation
 * @param about what it is about; what was said about an answer counts to its question
 * @param target the question, the section or the question to ask
 * @param begun whether the target is a question whose answer was begun
 * @param place the question's words, or the section's heading
 * @param quote the words that a comment is about; null if it is about the whole, or no comment
 * @param replacement the words that were suggested; null unless it is a suggestion
 * @param text null if a verdict came without a note
 * @param decision null unless it is a verdict
 * @param scores what a verdict said by the team's criteria
 */
public record Told(
        Kind kind,
        UUID id,
        Instant at,
        AssignmentId assignment,
        String job,
        PassageKind about,
        UUID target,
        boolean begun,
        String place,
        @Nullable String quote,
        @Nullable String replacement,
        @Nullable SafeHtml text,
        @Nullable Decision decision,
        List<Score> scores) {

    public Told withScores(List<Score> given) {
        return new Told(
                kind, id, at, assignment, job, about, target, begun, place, quote, replacement, text, decision, given);
    }

    /** The kinds of things one tells. */
    public enum Kind {
        COMMENT,
        SUGGESTION,
        VERDICT,
        NOTE;

        /** The words that people read. */
        public String title() {
            return SAY.kinds(this);
        }
    }
}
