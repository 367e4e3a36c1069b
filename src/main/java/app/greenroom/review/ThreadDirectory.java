package app.greenroom.review;

import app.greenroom.shared.AssignmentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    ThreadDirectory(ReviewThreads threads) {
        this.threads = threads;
    }

    /** How many threads are unresolved in each assignment, in one query; without an entry where there is none. */
    public Map<AssignmentId, Integer> waiting(Collection<AssignmentId> assignments) {
        return threads.countUnresolved(assignments).stream()
                .collect(Collectors.toMap(Count::assignment, count -> Math.toIntExact(count.threads())));
    }

    /** How many threads are unresolved on each question or section of one assignment, answers count to their question. */
    Map<UUID, Integer> waitingByTarget(AssignmentId assignment) {
        return threads.unresolved(List.of(assignment)).stream()
                .collect(Collectors.toMap(row -> row.passage().target(), row -> 1, Integer::sum));
    }

    record Count(AssignmentId assignment, long threads) {}
}
