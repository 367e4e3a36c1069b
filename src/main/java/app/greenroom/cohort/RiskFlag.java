package app.greenroom.cohort;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.readiness.ReadinessSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A risk with its reason. Flags are made from what is known now and nothing is stored: what gave the reason takes the
 * flag away.
 *
 * @param why a sentence
 */
public record RiskFlag(Risk risk, String why) {

    private static final int IDLE_DAYS = 3;
    private static final int OVERDUE_DAYS = 3;
    private static final double TARGET = 85;
    private static final double TOLERANCE = 15;

    static List<RiskFlag> of(Assignment assignment, ReadinessSummary readiness, Instant now) {
        List<RiskFlag> flags = new ArrayList<>();
        if (assignment.ended()) {
            return flags;
        }
        long idle = days(assignment.lastActivityAt(), now);
        if (idle >= IDLE_DAYS) {
            flags.add(new RiskFlag(Risk.IDLE, SAY.idle(idle)));
        }
        addOverdue(flags, assignment, readiness, now);
        addBelowPlan(flags, assignment, readiness, now);
        return flags;
    }

    /** The same for an assignment in a list, which names those who mentor it and are still there. */
    static List<RiskFlag> of(AssignmentSummary summary, ReadinessSummary readiness, Instant now) {
        List<RiskFlag> flags = of(summary.assignment(), readiness, now);
        if (!summary.assignment().ended() && summary.mentors().isEmpty()) {
            flags.addFirst(new RiskFlag(Risk.NO_MENTOR, SAY.nobodyReviews()));
        }
        return flags;
    }

    private static void addOverdue(
            List<RiskFlag> flags, Assignment assignment, ReadinessSummary readiness, Instant now) {
        Instant interview = assignment.interviewAt();
        Instant asked = readiness.asked();
        if (interview != null && interview.isBefore(now)) {
            flags.add(new RiskFlag(Risk.OVERDUE, SAY.interviewOver()));
        } else if (asked != null && days(asked, now) >= OVERDUE_DAYS) {
            flags.add(new RiskFlag(Risk.OVERDUE, SAY.changesOpen(days(asked, now))));
        }
    }

    /** Whoever goes from nothing to the target evenly would be this far by now. */
    private static void addBelowPlan(
            List<RiskFlag> flags, Assignment assignment, ReadinessSummary readiness, Instant now) {
        Instant interview = assignment.interviewAt();
        if (interview == null || interview.isBefore(now)) {
            return;
        }
        double all = Duration.between(assignment.assignedAt(), interview).toMinutes();
        double gone = Duration.between(assignment.assignedAt(), now).toMinutes();
        double even = TARGET * gone / Math.max(1, all);
        int percent = readiness.number().percent();
        if (percent < even - TOLERANCE) {
            flags.add(new RiskFlag(Risk.BELOW_PLAN, SAY.belowPlan(percent, Math.round(even))));
        }
    }

    private static long days(Instant since, Instant now) {
        return Duration.between(since, now).toDays();
    }
}
