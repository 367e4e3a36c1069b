package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far away an interview is. The names stand in the page's address, so they stay. */
enum Due {
    WEEK(7),
    FORTNIGHT(14),
    MONTH(30),
    PAST(0),
    UNKNOWN(0);

    private final int days;

    Due(int days) {
        this.days = days;
    }

    String title() {
        return SAY.due(this);
    }

    boolean admits(@Nullable Instant interview, Clock clock) {
        if (interview == null) {
            return this == UNKNOWN;
        }
        Instant now = clock.instant();
        return switch (this) {
            case WEEK, FORTNIGHT, MONTH ->
                !interview.isBefore(now) && !interview.isAfter(now.plus(Duration.ofDays(days)));
            case PAST -> interview.isBefore(now);
            case UNKNOWN -> false;
        };
    }
}
