package app.greenroom.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ui.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InterviewTimeTest {

    private static final Instant INTERVIEW = Instant.parse("2026-12-01T13:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theReadersOwnZoneNeedsNoSecondHour() {
        assertThat(InterviewTime.exact(INTERVIEW, BERLIN, reading("Europe/Paris", "2026-11-22T09:00:00Z")))
                .contains("1 December 2026", "14:00")
                .doesNotContain("Berlin");
    }

    @Test
    void anotherZoneNamesItsHour() {
        assertThat(InterviewTime.exact(INTERVIEW, BERLIN, reading("Europe/London", "2026-11-22T09:00:00Z")))
                .contains("13:00 for you", "14:00 in Berlin");
    }

    @Test
    void anotherDayThereIsNamedToo() {
        assertThat(InterviewTime.exact(
                        Instant.parse("2026-12-01T23:30:00Z"), BERLIN, reading("UTC", "2026-11-22T09:00:00Z")))
                .contains("1 December 2026", "2 Dec 2026, 00:30 in Berlin");
    }

    @Test
    void daysAreCountedInTheReadersZone() {
        assertThat(InterviewTime.countdown(INTERVIEW, reading("Europe/London", "2026-11-22T09:00:00Z")))
                .isEqualTo("Interview in 9 days");
        assertThat(InterviewTime.countdown(INTERVIEW, reading("Europe/London", "2026-12-03T09:00:00Z")))
                .isEqualTo("Interview was 2 days ago");
    }

    private static Times reading(String zone, String now) {
        return new Times(ZoneId.of(zone), Locale.UK, Clock.fixed(Instant.parse(now), ZoneId.of("UTC")));
    }
}
