package app.greenroom.readiness;

import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Intervals;
import org.jspecify.annotations.Nullable;

/**
 * A grade that was taken down.
 *
 * @param event what to take back if it was a wrong tap
 * @param doubt why it counts as a word; null if it counts as it stands
 * @param next when it comes again by the next grade
 */
public record Graded(EventId event, @Nullable Doubt doubt, Intervals next) {}
