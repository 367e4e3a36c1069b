package app.greenroom.round;

import app.greenroom.shared.AnswerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor decided, without words.
 *
 * @param rubric the mean of its scores, 1 to 4; null without any
 */
public record GivenVerdict(
        AnswerId answer,
        Decision decision,
        Instant at,
        @Nullable Double rubric) {}
