package app.greenroom.review;

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
    public Map<AssignmentId, Integer> waiting(Collection<AssignmentId> assignments) {
        List<Count> counts = threads.countUnresolved(assignments);
        Set<UUID> removed = items.removed(counts.stream().map(Count::target));
        return counts.stream()
                .filter(count -> !removed.contains(count.target()))
                .collect(Collectors.toMap(Count::assignment, count -> Math.toIntExact(count.threads()), Integer::sum));
    }

    /** The unresolved threads, in two queries; without those on what was removed from the dossier. */
    List<ThreadRow> unresolved(Collection<AssignmentId> assignments) {
        List<ThreadRow> all = threads.unresolved(assignments);
        Set<UUID> removed = items.removed(all.stream().map(row -> row.passage().target()));
        return all.stream()
                .filter(row -> !removed.contains(row.passage().target()))
                .toList();
    }

    /** How many threads are unresolved on each question or section of one assignment, answers count to their question. */
    Map<UUID, Integer> waitingByTarget(AssignmentId assignment) {
        return unresolved(List.of(assignment)).stream()
                .collect(Collectors.toMap(row -> row.passage().target(), row -> 1, Integer::sum));
    }

    record Count(AssignmentId assignment, UUID target, long threads) {}
}
