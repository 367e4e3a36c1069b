package app.greenroom.review;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.shared.AssignmentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts threads for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class ThreadDirectory {

    private final ReviewThreads threads;
    private final ItemQueries items;

    ThreadDirectory(ReviewThreads threads, ItemQueries items) {
        this.threads = threads;
        this.items = items;
    }

    /** How many threads are unresolved in each assignment, in two queries; without an entry where there is none. */
    public Map<AssignmentId, Integer> waiting(Collection<Assignment> assignments) {
        Set<UUID> removed = removed(assignments);
        return threads.countUnresolved(ids(assignments)).stream()
                .filter(count -> !removed.contains(count.target()))
                .collect(Collectors.toMap(Count::assignment, count -> Math.toIntExact(count.threads()), Integer::sum));
    }

    /** The unresolved threads, in two queries; without those on what was removed from the dossier. */
    List<ThreadRow> unresolved(Collection<Assignment> assignments) {
        Set<UUID> removed = removed(assignments);
        return threads.unresolved(ids(assignments)).stream()
                .filter(row -> !removed.contains(row.passage().target()))
                .toList();
    }

    /** How many threads are unresolved on each question or section of one assignment, answers count to their question. */
    Map<UUID, Integer> waitingByTarget(Assignment assignment) {
        return unresolved(List.of(assignment)).stream()
                .collect(Collectors.toMap(row -> row.passage().target(), row -> 1, Integer::sum));
    }

    private Set<UUID> removed(Collection<Assignment> assignments) {
        return items.removed(assignments.stream().map(Assignment::dossier).toList());
    }

    private static List<AssignmentId> ids(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::id).toList();
    }

    record Count(AssignmentId assignment, UUID target, long threads) {}
}
