package app.greenroom.review;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up feedback for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@Component
@Transactional(readOnly = true)
public class FeedbackDirectory {

    private static final String SUMS = """
            select said.assignment_id, said.about, said.target, sum(said.open) as open, sum(said.comments) as comments,
              max(said.verdict) as verdict
            from (
              select t.assignment_id, t.passage_id as target,
                if(t.passage_kind = 'ANSWER', 'QUESTION', t.passage_kind) as about,
                t.state = 'OPEN' and t.last_comment_by <> a.candidate_id as open,
                (select count(*) from review_comment c
                  where c.thread_id = t.id and c.deleted_at is null and not c.pending
                  and c.author_id <> a.candidate_id and c.posted_at >= :since) as comments,
                null as verdict
              from review_thread t
              join assignment a on a.id = t.assignment_id
              left join dossier_question q on q.id = t.passage_id
              left join dossier_section s on s.id = t.passage_id
              where t.assignment_id in (:assignments) and t.comment_count > 0
                and q.removed_at is null and s.removed_at is null
              union all
              select w.assignment_id, w.question_id, 'QUESTION', 0, 0, concat(v.given_at, ' ', v.decision)
              from review_verdict v
              join answer w on w.id = v.answer_id
              where w.assignment_id in (:assignments) and v.given_at >= :since
            ) said
            group by said.assignment_id, said.about, said.target
            having open > 0 or comments > 0 or verdict is not null""";

    private final JdbcClient database;

    FeedbackDirectory(JdbcClient database) {
        this.database = database;
    }

    /** What waits for the candidates of these assignments, and what others said since a time, in one query. */
    public List<Feedback> since(Instant since, Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        return database.sql(SUMS)
                .param(
                        "assignments",
                        assignments.stream()
                                .map(AssignmentId::toString)
                                .distinct()
                                .toList())
                .param("since", Utc.write(since))
                .query((row, number) -> feedback(row))
                .list();
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                new AssignmentId(UUID.fromString(row.getString("assignment_id"))),
                PassageKind.valueOf(row.getString("about")),
                UUID.fromString(row.getString("target")),
                row.getInt("open"),
                row.getInt("comments"),
                decision(row.getString("verdict")));
    }

    /** The date before it only finds the latest. */
    private static @Nullable Decision decision(@Nullable String dated) {
        return dated == null ? null : Decision.valueOf(dated.substring(dated.lastIndexOf(' ') + 1));
    }
}
