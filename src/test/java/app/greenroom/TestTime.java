package app.greenroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time that tests live in. It is the application's: {@code -Dgreenroom.clock.offset} moves both, so that the suite can be
 * tried on another day.
 */
public final class TestTime {

    private static final String OFFSET = System.getProperty(ClockConfiguration.OFFSET, "PT0S");

    /** The zone of the people that fixtures make. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public static final Clock CLOCK = ClockConfiguration.moved(offset());

    private TestTime() {}

    public static Instant now() {
        return CLOCK.instant();
    }

    /** So many days from today, counted in Berlin; in the past if negative. */
    public static LocalDateTime inDays(int days, LocalTime time) {
        return LocalDateTime.ofInstant(now(), BERLIN)
                .toLocalDate()
                .plusDays(days)
                .atTime(time);
    }

    /** How far from the system's clock it is. */
    public static Duration offset() {
        return Duration.parse(OFFSET);
    }

    /** Gives a process of its own the same time. */
    public static void passTo(ProcessBuilder process) {
        process.environment().put("GREENROOM_CLOCK_OFFSET", OFFSET);
    }
}
