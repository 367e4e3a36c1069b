package app.greenroom.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.readiness.ReadinessNumber;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RiskFlagTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void whoeverIsOnTheirWayHasNoFlag() {
        assertThat(flags(days(-2), days(12), days(0), 40, null)).isEmpty();
    }

    @Test
    void threeQuietDaysAreIdleAndOneStepEndsThat() {
        assertThat(flags(days(-4), days(30), days(-3), 40, null))
                .containsExactly(new RiskFlag(Risk.IDLE, "No activity for 3 days."));
        assertThat(flags(days(-4), days(30), days(-2), 40, null)).isEmpty();
    }

    @Test
    void changesThatWaitAreOverdueAndSoIsAPastInterview() {
        assertThat(flags(days(-4), days(30), days(0), 40, days(-5)))
                .extracting(RiskFlag::why)
                .containsExactly("Requested changes have been open for 5 days.");
        assertThat(flags(days(-20), days(-1), days(0), 90, null))
                .extracting(RiskFlag::risk)
                .containsExactly(Risk.OVERDUE);
    }

    @Test
    void whoeverIsFarBehindAnEvenPaceIsBelowPlan() {
        assertThat(flags(days(-10), days(10), days(0), 20, null))
                .extracting(RiskFlag::why)
                .containsExactly("Predicted readiness is 20 %. At a steady pace, it would be 43 % by now.");
        assertThat(flags(days(-10), days(10), days(0), 30, null)).isEmpty();
    }

    private static List<RiskFlag> flags(
            Instant assigned, Instant interview, Instant active, int percent, @Nullable Instant asked) {
        Assignment assignment = new Assignment(
                AssignmentId.random(),
                TeamId.random(),
                DossierId.random(),
                UserId.random(),
                Set.of(),
                Map.of(),
                interview,
                ZoneOffset.UTC,
                assigned,
                null,
                active,
                1);
        ReadinessNumber number =
                new ReadinessNumber(percent, percent, percent, ChecklistShare.EMPTY, LocalDate.EPOCH, true, 10);
        return RiskFlag.of(assignment, new ReadinessSummary(number, List.of(), 0, List.of(), asked), NOW);
    }

    private static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
