package app.greenroom.shared;

import static app.greenroom.shared.SharedTexts.SAY;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much one person changes in a while: more than anybody does by hand, and a bound to what a script can pile up for ever.
 * Only what windows ask for counts; what the application does by itself has no bound.
 */
public final class WriteBudget {

    /** Two minutes of a key that is held down, each repetition a change of its own. */
    static final int MOST = 3_000;

    /** As fast as somebody types, hour after hour. */
    static final int EACH_SECOND = 8;

    private static final int MOST_PEOPLE = 1_000;
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final ThreadLocal<Boolean> IN_REQUEST = ThreadLocal.withInitial(() -> false);

    private final Map<String, Left> people = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** What was left to somebody at a moment. */
    private record Left(double changes, long at) {
        Left until(long now) {
            return new Left(Math.min(MOST, changes + (now - at) / NANOS * EACH_SECOND), now);
        }
    }

    /** @param nanos a clock that never goes back, whatever somebody does to the time of day */
    public WriteBudget(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What this thread does from here on was asked for by a window. */
    public static void begin() {
        IN_REQUEST.set(true);
    }

    /** The request is over. */
    public static void end() {
        IN_REQUEST.remove();
    }

    /**
     * Somebody is about to change something.
     *
     * @throws TooFast if nothing is left to them
     */
    public void spend() {
        if (IN_REQUEST.get()) {
            spend(Acts.who());
        }
    }

    void spend(String who) {
        long now = nanos.getAsLong();
        if (people.size() > MOST_PEOPLE) {
            people.values().removeIf(left -> left.until(now).changes() >= MOST);
        }
        Left left = people.compute(
                who, (same, before) -> before == null ? new Left(MOST - 1, now) : spent(before.until(now)));
        if (left.changes() < 0) {
            throw new TooFast();
        }
    }

    /** Whoever has nothing left doesn't get deeper into debt by trying. */
    private static Left spent(Left left) {
        return new Left(Math.max(left.changes(), 0) - 1, left.at());
    }

    /** Too many changes; what comes a little later is taken again. */
    public static final class TooFast extends Refusal {
        TooFast() {
            super(SAY.tooFast());
        }
    }
}
