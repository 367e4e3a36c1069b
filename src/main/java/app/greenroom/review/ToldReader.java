package app.greenroom.review;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.ItemName;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what somebody said in some assignments: four queries, however much it is. */
@Component
class ToldReader {

    /** A verdict's target is the answer; the caller knows its question. */
    private static final String TOLD = """
            select told.* from (
              select if(g.id = c.id, 'SUGGESTION', 'COMMENT') as kind, c.id, c.posted_at as at, t.assignment_id,
                t.passage_kind as about, t.passage_id as target, t.quote_exact as quote, c.body as text,
                if(g.id = c.id, g.replacement, null) as replacement, null as decision
              from review_comment c
              join review_thread t on t.id = c.thread_id
              left join review_suggestion g on g.id = t.id
              where t.assignment_id in (:assignments) and c.author_id = :mentor
                and c.deleted_at is null and c.pending = false
              union all
              select 'VERDICT', v.id, v.given_at, null, 'ANSWER', v.answer_id, null, v.note, null, v.decision
              from review_verdict v
              where v.answer_id in (:answers) and v.mentor_id = :mentor
              union all
              select 'NOTE', n.question_id, n.written_at, n.assignment_id, 'QUESTION', n.question_id, null, n.body, null, null
              from private_note n
              where n.assignment_id in (:assignments) and n.mentor_id = :mentor and n.body <> ''
            ) told
            where told.target not in (:removed) and told.kind in (:kinds)
              and (concat_ws(' ', told.text, told.quote, told.replacement) like :words or told.target in (:fitting))
            order by told.at desc, told.id
            limit :most""";

    private final AnswerDirectory answers;
    private final ItemQueries items;
    private final Scores scores;
    private final JdbcClient database;

    ToldReader(AnswerDirectory answers, ItemQueries items, Scores scores, JdbcClient database) {
        this.answers = answers;
        this.items = items;
        this.scores = scores;
        this.database = database;
    }

    /** @param jobs role and company of each assignment */
    List<Told> read(UserId mentor, List<Assignment> in, Map<AssignmentId, String> jobs, AskTold wanted, int most) {
        String words = "%" + wanted.words().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        Map<UUID, ItemName> names =
                items.names(in.stream().map(Assignment::dossier).toList(), words);
        ToldPlaces places = new ToldPlaces(answers.begun(in), names, jobs);
        List<Told> found = database.sql(TOLD)
                .param("assignments", InList.of(jobs.keySet().stream().map(AssignmentId::toString)))
                .param("answers", InList.of(places.answers()))
                .param("removed", InList.of(places.targets(ItemName::removed)))
                .param("fitting", InList.of(places.targets(ItemName::fits)))
                .param("mentor", mentor.toString())
                .param("kinds", kinds(wanted.kinds()))
                .param("words", words)
                .param("most", most)
                .query((row, number) -> told(row, places))
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

    private static Told told(ResultSet row, ToldPlaces places) throws SQLException {
        ToldPlaces.Place place = places.of(row.getString("assignment_id"), UUID.fromString(row.getString("target")));
        String decision = row.getString("decision");
        return new Told(
                Told.Kind.valueOf(row.getString("kind")),
                UUID.fromString(row.getString("id")),
                Utc.at(row, "at"),
                place.assignment(),
                place.job(),
                PassageKind.valueOf(row.getString("about")),
                place.target(),
                place.begun(),
                place.name(),
                row.getString("quote"),
                row.getString("replacement"),
                html(row.getString("text")),
                decision == null ? null : Decision.valueOf(decision),
                List.of());
    }

    private static @Nullable SafeHtml html(String text) {
        return text.isBlank() ? null : SafeMarkdown.show(text);
    }
}
