package app.greenroom.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long somebody sat over a text, by when they changed it. */
final class Sittings {

    /** A longer pause ends a sitting. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    /** What thinking before the first word of each sitting counts. */
    static final Duration BEFORE = Duration.ofMinutes(1);

    /** Less tells nothing: the text was pasted. */
    static final Duration SHORTEST = Duration.ofMinutes(2);

    /** More than one would call one piece of work. */
    static final Duration LONGEST = Duration.ofHours(4);

    private Sittings() {}

    /**
     * Sums up the sittings.
     *
     * @param changes when the text was changed, oldest first
     * @return null if they tell nothing
     */
    static @Nullable Duration of(List<Instant> changes) {
        Duration sum = Duration.ZERO;
        Instant last = null;
        for (Instant change : changes) {
            boolean begins = last == null || Duration.between(last, change).compareTo(PAUSE) > 0;
            sum = sum.plus(begins ? BEFORE : Duration.between(last, change));
            last = change;
        }
        if (sum.compareTo(SHORTEST) < 0) {
            return null;
        }
        return sum.compareTo(LONGEST) > 0 ? LONGEST : sum;
    }
}
