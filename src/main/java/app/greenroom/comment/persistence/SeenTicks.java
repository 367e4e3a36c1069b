package app.greenroom.comment.persistence;

import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Comment;
import app.greenroom.comment.Seen;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who had which thread on screen: one row for each thread and person. */
@Component
public class SeenTicks {

    private static final String MARK = """
            insert into thread_seen (thread_id, user_id, seen_at)
            select t.id, :reader, :now from review_thread t
            where t.assignment_id = :assignment and t.id in (:threads)
              and exists (select 1 from review_comment c
                left join thread_seen s on s.thread_id = c.thread_id and s.user_id = :reader
                where c.thread_id = t.id and c.author_id <> :reader and c.deleted_at is null and not c.pending
                  and (s.seen_at is null or s.seen_at < c.posted_at))
            on duplicate key update seen_at = :now""";

    private final JdbcClient database;

    SeenTicks(JdbcClient database) {
        this.database = database;
    }

    /** @return whether there was anything that the reader hadn't seen */
    public boolean mark(AssignmentId assignment, Collection<ThreadId> threads, UserId reader, Instant now) {
        return database.sql(MARK)
                        .param("reader", reader.toString())
                        .param("now", Utc.write(now))
                        .param("assignment", assignment.toString())
                        .param(
                                "threads",
                                threads.stream().map(ThreadId::toString).toList())
                        .update()
                > 0;
    }

    /** Who saw each thread last when, in one query. */
    public Map<ThreadId, Map<UserId, Instant>> of(Collection<ThreadId> threads) {
        Map<ThreadId, Map<UserId, Instant>> seen = new HashMap<>();
        database.sql("select thread_id, user_id, seen_at from thread_seen where thread_id in (:threads)")
                .param(
                        "threads",
                        threads.isEmpty()
                                ? List.of("")
                                : threads.stream().map(ThreadId::toString).toList())
                .query((row, _) -> seen.computeIfAbsent(ThreadId.parse(row.getString(1)), any -> new HashMap<>())
                        .put(UserId.parse(row.getString(2)), Utc.at(row, "seen_at")))
                .list();
        return seen;
    }

    /** What that means for one thread and one reader. */
    public static Seen read(
            Assignment assignment,
            List<Comment> comments,
            Map<UserId, Instant> seen,
            Map<UserId, Person> who,
            UserId reader) {
        Comment last = comments.getLast();
        boolean candidateSpoke = last.author().id().equals(assignment.candidate());
        List<Seen.Tick> by = seen.entrySet().stream()
                .filter(tick -> !last.pending() && !tick.getValue().isBefore(last.postedAt()))
                .filter(tick -> tick.getKey().equals(assignment.candidate()) != candidateSpoke)
                .filter(tick -> !tick.getKey().equals(reader))
                .map(tick -> new Seen.Tick(Objects.requireNonNull(who.get(tick.getKey())), tick.getValue()))
                .sorted(Comparator.comparing(Seen.Tick::at))
                .toList();
        Instant own = seen.get(reader);
        boolean fresh = comments.stream()
                .anyMatch(comment -> !comment.mine() && (own == null || own.isBefore(comment.postedAt())));
        return new Seen(by, fresh);
    }
}
