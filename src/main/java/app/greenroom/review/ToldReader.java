package app.greenroom.review;

import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what somebody said in some assignments: two queries, however much it is. */
@Component
class ToldReader {

    private static final String TOLD = """
            select told.*, coalesce(q.body, s.heading, '') as place, exists (select 1 from answer b
                where b.assignment_id = told.assignment_id and b.question_id = told.target) as begun
            from (
              select if(g.id = c.id, 'SUGGESTION', 'COMMENT') as kind, c.id, c.posted_at as at, t.assignment_id,
                t.passage_kind as about, t.passage_id as target, t.quote_exact as quote, c.body as text,
                if(g.id = c.id, g.replacement, null) as replacement, null as decision
              from review_comment c
              join review_thread t on t.id = c.thread_id
              left join review_suggestion g on g.id = t.id
              where t.assignment_id in (:assignments) and c.author_id = :mentor
                and c.deleted_at is null and c.pending = false
              union all
              select 'VERDICT', v.id, v.given_at, w.assignment_id, 'ANSWER', w.question_id, null, v.note, null, v.decision
              from review_verdict v
              join answer w on w.id = v.answer_id
              where w.assignment_id in (:assignments) and v.mentor_id = :mentor
              union all
              select 'NOTE', n.question_id, n.written_at, n.assignment_id, 'QUESTION', n.question_id, null, n.body, null, null
              from private_note n
              where n.assignment_id in (:assignments) and n.mentor_id = :mentor and n.body <> ''
            ) told
            left join dossier_question q on q.id = told.target
            left join dossier_section s on s.id = told.target
            where q.removed_at is null and s.removed_at is null and told.kind in (:kinds)
              and concat_ws(' ', told.text, told.quote, told.replacement, q.body, s.heading) like :words
            order by told.at desc, told.id
            limit :most""";

    private final JdbcClient database;
    private final Scores scores;

    ToldReader(JdbcClient database, Scores scores) {
        this.database = database;
        this.scores = scores;
    }

    /** @param jobs role and company of each assignment that is wanted, at least one */
    List<Told> read(UserId mentor, Map<AssignmentId, String> jobs, AskTold wanted, int most) {
        List<Told> found = database.sql(TOLD)
                .param(
                        "assignments",
                        jobs.keySet().stream().map(AssignmentId::toString).toList())
                .param("mentor", mentor.toString())
                .param("kinds", kinds(wanted.kinds()))
                .param("words", "%" + wanted.words().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .query((row, number) -> told(row, jobs))
                .list();
        Map<UUID, List<Score>> given = scores.of(found.stream()
                .filter(told -> told.kind() == Told.Kind.VERDICT)
                .map(Told::id)
                .toList());
        return found.stream()
                .map(told -> told.withScores(given.getOrDefault(told.id(), List.of())))
                .toList();
    }

    private static List<String> kinds(Collection<Told.Kind> wanted) {
        Collection<Told.Kind> kinds = wanted.isEmpty() ? List.of(Told.Kind.values()) : wanted;
        return kinds.stream().map(Told.Kind::name).toList();
    }

    private static Told told(ResultSet row, Map<AssignmentId, String> jobs) throws SQLException {
        AssignmentId assignment = AssignmentId.parse(row.getString("assignment_id"));
        String decision = row.getString("decision");
        String replacement = row.getString("replacement");
        return new Told(
                Told.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("id")),
                Utc.at(row, "at"),
                assignment,
                Objects.requireNonNull(jobs.get(assignment)),
                PassageKind.valueOf(row.getString("about")),
                UUID.fromString(row.getString("target")),
                row.getBoolean("begun"),
                row.getString("place"),
                row.getString("quote"),
                replacement,
                html(row.getString("text")),
                decision == null ? null : Decision.valueOf(decision),
                List.of());
    }

    private static @Nullable SafeHtml html(String text) {
        return text.isBlank() ? null : SafeMarkdown.show(text);
    }
}
