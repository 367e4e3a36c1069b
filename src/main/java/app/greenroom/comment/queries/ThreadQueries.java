package app.greenroom.comment.queries;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.ThreadCount;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
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
public class ThreadQueries {

    private final Threads threads;
    private final Comments comments;
    private final ItemQueries items;

    ThreadQueries(Threads threads, Comments comments, ItemQueries items) {
        this.threads = threads;
        this.comments = comments;
        this.items = items;
    }

    /** How many threads are unresolved in each assignment, in two queries; without an entry where there is none. */
    public Map<AssignmentId, Integer> waiting(Collection<Assignment> assignments) {
        Set<UUID> removed = removed(assignments);
        return threads.countUnresolved(ids(assignments)).stream()
                .filter(count -> !removed.contains(count.target()))
                .collect(Collectors.toMap(
                        ThreadCount::assignment, count -> Math.toIntExact(count.threads()), Integer::sum));
    }

    /** The unresolved threads, in two queries; without those on what was removed from the dossier. */
    public List<WaitingThread> unresolved(Collection<Assignment> assignments) {
        Set<UUID> removed = removed(assignments);
        return threads.unresolved(ids(assignments)).stream()
                .filter(row -> !removed.contains(row.passage().target()))
                .map(row -> new WaitingThread(row.passage(), row.state(), row.lastCommentBy(), row.movedAt()))
                .toList();
    }

    /** How many threads are unresolved on each question or section of one assignment, answers count to their question. */
    public Map<UUID, Integer> waitingByTarget(Assignment assignment) {
        return unresolved(List.of(assignment)).stream()
                .collect(Collectors.toMap(thread -> thread.passage().target(), thread -> 1, Integer::sum));
    }

    /** Whether a thread on a question or its answer is unresolved. */
    public boolean waitsOn(AssignmentId assignment, QuestionId question) {
        return threads.on(assignment, List.of(question.value())).stream()
                .anyMatch(thread -> thread.state() != ThreadState.RESOLVED);
    }

    /** How much of somebody's is still to be published on each question, in one query. */
    public List<PendingCount> pending(Collection<AssignmentId> assignments, UserId author) {
        return comments.countPending(assignments, author);
    }

    private Set<UUID> removed(Collection<Assignment> assignments) {
        return items.removed(assignments.stream().map(Assignment::dossier).toList());
    }

    private static List<AssignmentId> ids(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::id).toList();
    }
}
