package app.greenroom.readiness;

import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Intervals;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts days as the candidate's calendar does. */
@Component
class CandidateCalendar {

    private final PeopleDirectory people;
    private final Assumptions assumptions;
    private final Clock clock;

    /**
     * From today to the day of the interview.
     *
     * @param goal never before today
     * @param dated whether there is a date; without one the goal is some days ahead
     */
    record Span(LocalDate today, LocalDate goal, boolean dated, ZoneId zone) {

        /** When what is recalled today comes again, by the grade: without a date, no day is the last one. */
        Intervals intervals(Recollection known) {
            int day = Math.toIntExact(today.toEpochDay());
            return Intervals.of(known, day, dated ? Math.toIntExact(goal.toEpochDay()) : Integer.MAX_VALUE);
        }
    }

    CandidateCalendar(PeopleDirectory people, Assumptions assumptions, Clock clock) {
        this.people = people;
        this.assumptions = assumptions;
        this.clock = clock;
    }

    LocalDate today(Assignment assignment) {
        return LocalDate.ofInstant(
                clock.instant(), people.person(assignment.candidate()).zone());
    }

    Span span(Assignment assignment) {
        return span(assignment, people.person(assignment.candidate()).zone());
    }

    /** In one query. */
    Map<AssignmentId, Span> spans(Collection<Assignment> assignments) {
        Map<UserId, Person> candidates =
                people.people(assignments.stream().map(Assignment::candidate).toList());
        Map<AssignmentId, Span> spans = new HashMap<>();
        assignments.forEach(assignment -> spans.put(
                assignment.id(),
                span(
                        assignment,
                        Objects.requireNonNull(candidates.get(assignment.candidate()))
                                .zone())));
        return spans;
    }

    private Span span(Assignment assignment, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant interview = assignment.interviewAt();
        if (interview == null) {
            return new Span(today, today.plusDays(assumptions.daysAhead()), false, zone);
        }
        LocalDate goal = LocalDate.ofInstant(interview, zone);
        return new Span(today, goal.isBefore(today) ? today : goal, true, zone);
    }
}
