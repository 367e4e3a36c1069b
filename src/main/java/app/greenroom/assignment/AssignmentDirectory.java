package app.greenroom.assignment;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.dossier.DossierUse;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads assignments for other modules' services, which then ask the guard about them. It is no operation of a user's
 * and views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class AssignmentDirectory implements DossierUse {

    private static final Duration EXACT = Duration.ofMinutes(1);

    private final Assignments assignments;
    private final Clock clock;

    AssignmentDirectory(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @throws NotFound if there is none */
    public Assignment assignment(AssignmentId id) {
        return assignments.findById(id.value()).map(AssignmentRow::toAssignment).orElseThrow(NotFound::new);
    }

    /** In one query. */
    public Map<AssignmentId, Assignment> assignments(Collection<AssignmentId> ids) {
        return assignments
                .findByIdIn(ids.stream().map(AssignmentId::value).distinct().toList())
                .stream()
                .map(AssignmentRow::toAssignment)
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
    }

    /** All of a team's, the ended ones too. */
    public List<Assignment> inTeam(TeamId team) {
        return assignments.findByTeam(team).stream()
                .map(AssignmentRow::toAssignment)
                .toList();
    }

    /** All that somebody works or worked on as candidate. */
    public List<Assignment> of(UserId candidate) {
        return assignments.findByCandidate(candidate).stream()
                .map(AssignmentRow::toAssignment)
                .toList();
    }

    /** All that somebody mentors or mentored. */
    public List<Assignment> mentoredBy(UserId mentor) {
        return assignments.mentoredBy(mentor.value()).stream()
                .map(AssignmentRow::toAssignment)
                .toList();
    }

    /** All on one dossier, the ended ones too. */
    public Set<AssignmentId> on(DossierId dossier) {
        return Snapshot.once(
                List.of(Assignments.class, dossier),
                () -> assignments.idsOn(dossier).stream().map(AssignmentId::new).collect(Collectors.toSet()));
    }

    @Override
    public Map<DossierId, Integer> openAssignments(Collection<DossierId> dossiers) {
        return assignments.countOpen(dossiers).stream()
                .collect(Collectors.toMap(OpenCount::dossier, count -> Math.toIntExact(count.assignments())));
    }

    record OpenCount(DossierId dossier, long assignments) {}

    /** Notes that somebody worked on it just now. */
    @Transactional
    public void touch(AssignmentId id) {
        assignments.touch(id.value(), clock.instant());
    }

    /** As {@link #touch}, for what happens with each key: exact to the minute. */
    @Transactional
    public void touchSometimes(Assignment assignment) {
        if (assignment.lastActivityAt().isBefore(clock.instant().minus(EXACT))) {
            touch(assignment.id());
        }
    }
}
