package app.greenroom.event;

import java.time.Duration;
import java.util.List;

/** How long to wait before something that failed is tried again: longer each time, for about a day in all. */
public final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(3),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12));

    /** How often something is tried before it is given up. */
    public static final int TRIES = PAUSES.size() + 1;

    private Backoff() {}

    /** The pause after so many tries; the longest one after all that follow. */
    public static Duration after(int tries) {
        return PAUSES.get(Math.clamp(tries - 1L, 0, PAUSES.size() - 1));
    }
}
