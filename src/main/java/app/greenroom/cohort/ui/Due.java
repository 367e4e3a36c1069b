package app.greenroom.cohort.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far away an interview is. The names stand in the page's address, so they stay. */
enum Due {
    WEEK("In 7 days", 7),
    FORTNIGHT("In 14 days", 14),
    MONTH("In 30 days", 30),
    PAST("Past", 0),
    UNKNOWN("No date", 0);

    private final String title;
    private final int days;

    Due(String title, int days) {
        this.title = title;
        this.days = days;
    }

    String title() {
        return title;
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
