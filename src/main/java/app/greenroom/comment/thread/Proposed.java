package app.greenroom.comment.thread;

import app.greenroom.comment.SuggestionState;
import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a thread proposes, as it is kept. */
public record Proposed(
        String replacement,
        SuggestionState state,
        @Nullable UserId decidedBy,
        @Nullable Instant decidedAt) {}
