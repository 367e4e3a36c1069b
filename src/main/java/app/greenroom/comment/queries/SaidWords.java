package app.greenroom.comment.queries;

import app.greenroom.comment.PassageKind;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment that somebody published.
 *
 * @param quote the words that it is about; null if it is about the whole
 * @param text Markdown
 * @param replacement the words that were suggested; null unless it is a suggestion
 */
public record SaidWords(
        UUID id,
        Instant at,
        AssignmentId assignment,
        PassageKind about,
        UUID target,
        @Nullable String quote,
        String text,
        @Nullable String replacement) {}
