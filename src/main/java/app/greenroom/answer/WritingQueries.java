package app.greenroom.answer;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When answers were written, for other modules' services that have asked the guard already: each is one query. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class WritingQueries {

    private static final String FIRST = """
            select w.id, w.question_id, min(c.at) as at from answer w left join answer_change c on c.answer_id = w.id
            where w.assignment_id = :assignment group by w.id, w.question_id""";

    private static final String CHANGES = """
            select c.at from answer_change c
            where c.answer_id = :answer and c.author_id = :candidate and c.version <= :version
              and c.version > coalesce((select max(r.text_version) from answer_revision r
                where r.answer_id = :answer and r.number < :revision), 0)
            order by c.version""";

    private final JdbcClient database;

    WritingQueries(JdbcClient database) {
        this.database = database;
    }

    /** When each answer of an assignment was begun. */
    public List<FirstWords> firstWords(AssignmentId assignment) {
        return database.sql(FIRST)
                .param("assignment", assignment.toString())
                .query((row, _) -> new FirstWords(
                        AnswerId.parse(row.getString("id")),
                        QuestionId.parse(row.getString("question_id")),
                        Utc.read(row, "at")))
                .list();
    }

    /** When the candidate changed an answer since the submission before the latest, in order. */
    public List<Instant> changesFor(Answer submitted) {
        return database.sql(CHANGES)
                .param("answer", submitted.id().toString())
                .param("candidate", submitted.assignment().candidate().toString())
                .param("version", submitted.version())
                .param("revision", submitted.revision())
                .query((row, _) -> Utc.at(row, "at"))
                .list();
    }
}
