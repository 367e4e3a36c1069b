package app.greenroom.assignment;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.AssignmentFact.RevisionSeen;
import app.greenroom.dossier.RevisionLibrary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who work on an assignment how its dossier changed. */
@Service
@Transactional
public class ChangesService {

    private final Assignments assignments;
    private final AssignmentDirectory directory;
    private final RevisionLibrary revisions;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangesService(
            Assignments assignments,
            AssignmentDirectory directory,
            RevisionLibrary revisions,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.revisions = revisions;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** The dossier's revisions since the assignment was made. */
    @Transactional(readOnly = true)
    public PrepChanges changes(AssignmentId id) {
        Assignment assignment = directory.assignment(id);
        guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        return new PrepChanges(
                revisions.of(assignment.dossier()).stream()
                        .filter(revision ->
                                revision.number() > 1 && revision.importedAt().isAfter(assignment.assignedAt()))
                        .toList(),
                assignment.seenRevision(),
                guard.permits(Permission.ACKNOWLEDGE_CHANGES, assignment));
    }

    /** The candidate has seen what a revision and those before it changed. */
    public void see(AssignmentId id, int revision) {
        AssignmentRow row = assignments.findById(id.value()).orElseThrow(NotFound::new);
        UserId candidate = guard.require(Permission.ACKNOWLEDGE_CHANGES, row.toAssignment());
        if (row.see(revision)) {
            events.publishEvent(new RevisionSeen(candidate, clock.instant(), row.toAssignment()));
        }
    }
}
