package app.greenroom.comment.queries;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.PassageKind;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said in threads, for other modules' services that have asked the guard already: each is one query. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class SaidQueries {

    private static final String SUMS = """
            select said.assignment_id, said.about, said.target, sum(said.open) as open, sum(said.comments) as comments
            from (
              select t.assignment_id, t.passage_id as target,
                if(t.passage_kind = 'ANSWER', 'QUESTION', t.passage_kind) as about,
                t.state = 'OPEN' and (t.assignment_id, t.last_comment_by) not in (:candidates) as open,
                (select count(*) from review_comment c
                  where c.thread_id = t.id and c.deleted_at is null and not c.pending
                  and (t.assignment_id, c.author_id) not in (:candidates) and c.posted_at >= :since) as comments
              from review_thread t
              where t.assignment_id in (:assignments) and t.comment_count > 0
            ) said
            group by said.assignment_id, said.about, said.target
            having open > 0 or comments > 0""";

    private static final String SAID = """
            select c.id, c.posted_at, t.assignment_id, t.passage_kind, t.passage_id, t.quote_exact, c.body,
              if(g.id = c.id, g.replacement, null) as replacement
            from review_comment c
            join review_thread t on t.id = c.thread_id
            left join review_suggestion g on g.id = t.id
            where t.assignment_id in (:assignments) and c.author_id = :author
              and c.deleted_at is null and c.pending = false and t.passage_id not in (:removed)
              and if(g.id = c.id, 'suggestion', 'comment') in (:kinds)
              and (concat_ws(' ', c.body, t.quote_exact, if(g.id = c.id, g.replacement, null)) like :words
                or t.passage_id in (:fitting))
            order by c.posted_at desc, c.id
            limit :most""";

    private final JdbcClient database;

    SaidQueries(JdbcClient database) {
        this.database = database;
    }

    /** What others said to the candidates of these assignments: threads that wait for them, and comments since a time. */
    public List<SaidSum> since(Instant since, Collection<Assignment> assignments) {
        return database.sql(SUMS)
                .param(
                        "assignments",
                        InList.of(assignments.stream().map(each -> each.id().toString())))
                .param(
                        "candidates",
                        assignments.stream()
                                .map(each -> new Object[] {
                                    each.id().toString(), each.candidate().toString()
                                })
                                .toList())
                .param("since", Utc.write(since))
                .query((row, _) -> new SaidSum(
                        AssignmentId.parse(row.getString("assignment_id")),
                        PassageKind.valueOf(row.getString("about")),
                        UUID.fromString(row.getString("target")),
                        row.getInt("open"),
                        row.getInt("comments")))
                .list();
    }

    /** What somebody published in these assignments, the newest first. */
    public List<SaidWords> by(
            UserId author,
            Collection<AssignmentId> assignments,
            boolean comments,
            boolean suggestions,
            WantedWords wanted) {
        List<String> kinds = new ArrayList<>();
        if (comments) {
            kinds.add("comment");
        }
        if (suggestions) {
            kinds.add("suggestion");
        }
        return database.sql(SAID)
                .param("assignments", InList.of(assignments.stream().map(AssignmentId::toString)))
                .param("author", author.toString())
                .param("kinds", InList.of(kinds.stream()))
                .param("removed", wanted.removed())
                .param("fitting", wanted.fitting())
                .param("words", wanted.like())
                .param("most", wanted.most())
                .query((row, _) -> new SaidWords(
                        UUID.fromString(row.getString("id")),
                        Utc.at(row, "posted_at"),
                        AssignmentId.parse(row.getString("assignment_id")),
                        PassageKind.valueOf(row.getString("passage_kind")),
                        UUID.fromString(row.getString("passage_id")),
                        row.getString("quote_exact"),
                        row.getString("body"),
                        row.getString("replacement")))
                .list();
    }
}
