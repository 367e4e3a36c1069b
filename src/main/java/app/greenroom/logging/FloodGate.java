package app.greenroom.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets through so many lines of one logger in a minute, and few with a trace of the same place; says how many it left out
 * when the next one comes through. What nobody outside can cause often never meets it.
 */
final class FloodGate extends TurboFilter {

    private static final int WARNINGS = 60;
    private static final int OTHERS = 300;
    private static final int SAME_TRACES = 5;
    private static final int MOST_PLACES = 1_000;

    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    /** What came in the present minute, and what was left out of it. */
    private static final class Tally {
        private final AtomicLong minute = new AtomicLong(Long.MIN_VALUE);
        private final AtomicLong lines = new AtomicLong();
        private final AtomicLong leftOut = new AtomicLong();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        // a question whether a level is on has no format, and whoever turns on what is finer wants to see all of it
        if (format == null
                || !level.isGreaterOrEqual(Level.INFO)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        boolean warns = level.isGreaterOrEqual(Level.WARN);
        boolean passes = passes(logger, (warns ? "warns " : "tells ") + logger.getName(), warns ? WARNINGS : OTHERS)
                && (thrown == null || passes(logger, place(logger, thrown), SAME_TRACES));
        return passes ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    private boolean passes(Logger logger, String of, int most) {
        if (tallies.size() > MOST_PLACES) {
            tallies.clear();
        }
        Tally tally = tallies.computeIfAbsent(of, any -> new Tally());
        long minute = TimeUnit.NANOSECONDS.toMinutes(System.nanoTime());
        if (tally.minute.getAndSet(minute) != minute) {
            tally.lines.set(1);
            long left = tally.leftOut.getAndSet(0);
            if (left > 0) {
                logger.warn("{} more lines like those before were left out", left);
            }
            return true;
        }
        if (tally.lines.incrementAndGet() <= most) {
            return true;
        }
        tally.leftOut.incrementAndGet();
        return false;
    }

    private static String place(Logger logger, Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
        }
        StackTraceElement[] frames = root.getStackTrace();
        return logger.getName() + " " + root.getClass().getName() + (frames.length == 0 ? "" : " " + frames[0]);
    }
}
