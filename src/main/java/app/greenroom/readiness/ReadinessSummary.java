package app.greenroom.readiness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assignment's readiness in short.
 *
 * @param topics the bar of each topic, in the dossier's order
 * @param unrated how many concepts the candidate said nothing about yet
 * @param next what pays most to do now, the best first
 * @param asked since when the oldest request for changes waits for the candidate; null if none does
 */
public record ReadinessSummary(
        ReadinessNumber number,
        List<TopicBar> topics,
        int unrated,
        List<NextAction> next,
        @Nullable Instant asked) {}
