package app.greenroom.cohort;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.readiness.ReadinessDirectory;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lead sees of the team's work, and a mentor of their people's. */
@Service
@Transactional(readOnly = true)
public class CohortService {

    private final AssignmentService assignments;
    private final AssignmentDirectory directory;
    private final AnswerDirectory answers;
    private final ThreadQueries threads;
    private final ReadinessDirectory readiness;
    private final NudgeDirectory nudges;
    private final Roles roles;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortService(
            AssignmentService assignments,
            AssignmentDirectory directory,
            AnswerDirectory answers,
            ThreadQueries threads,
            ReadinessDirectory readiness,
            NudgeDirectory nudges,
            Roles roles,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.answers = answers;
        this.threads = threads;
        this.readiness = readiness;
        this.nudges = nudges;
        this.roles = roles;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Every assignment of the team, the ended ones too; the number of queries doesn't depend on how many there are. */
    public List<CohortRow> inTeam(TeamId team) {
        guard.require(Permission.SEE_COHORT, Guarded.team(team));
        Set<UserId> here = roles.holders(Role.CANDIDATE, team);
        return rows(assignments.inTeam(team), here::contains);
    }

    /** What the actor mentors and goes on. */
    public List<CohortRow> mentored() {
        UserId mentor = guard.requireSelf();
        return rows(
                assignments.mentored().stream()
                        .filter(summary -> !summary.assignment().ended()
                                && summary.assignment().mentors().contains(mentor))
                        .toList(),
                anybody -> true);
    }

    /** A word to the candidates who share a reason; it shows on their day until they do something. */
    @Transactional
    public void nudge(Collection<AssignmentId> ids, Risk reason) {
        UserId actor = guard.requireSelf();
        Collection<Assignment> found = directory.assignments(ids).values();
        found.forEach(assignment -> guard.require(Permission.NUDGE, assignment));
        for (Assignment assignment :
                found.stream().filter(each -> !each.ended()).toList()) {
            Instant now = clock.instant();
            nudges.send(assignment.id(), reason, actor, now);
            events.publishEvent(new NudgeSent(actor, now, assignment.id(), assignment.team(), assignment.candidate()));
        }
    }

    private List<CohortRow> rows(List<AssignmentSummary> found, Predicate<UserId> isHere) {
        List<Assignment> all = found.stream().map(AssignmentSummary::assignment).toList();
        List<AssignmentId> ids = all.stream().map(Assignment::id).toList();
        Map<AssignmentId, Map<AnswerState, Integer>> states = answers.countsByState(ids);
        Map<AssignmentId, Integer> waiting = threads.waiting(all);
        Map<AssignmentId, ReadinessSummary> ready = readiness.numbers(all);
        Map<AssignmentId, Nudge> standing = nudges.standing(all);
        return found.stream()
                .map(summary -> {
                    AssignmentId id = summary.assignment().id();
                    ReadinessSummary how = Objects.requireNonNull(ready.get(id));
                    return new CohortRow(
                            summary,
                            states.getOrDefault(id, Map.of()),
                            waiting.getOrDefault(id, 0),
                            how,
                            RiskFlag.of(summary, how, clock.instant()),
                            !isHere.test(summary.candidate().id()),
                            standing.get(id));
                })
                .toList();
    }
}
