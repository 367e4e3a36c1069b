package app.greenroom.comment.queries;

import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published comment on an answer.
 *
 * @param quote the words that it is about; null if it is about the whole
 * @param text Markdown
 * @param replacement the words that were suggested; null unless it is a suggestion
 */
public record SaidRemark(
        QuestionId question,
        UserId author,
        Instant at,
        @Nullable String quote,
        String text,
        @Nullable String replacement) {}
