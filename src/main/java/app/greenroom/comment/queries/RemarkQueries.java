package app.greenroom.comment.queries;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.InList;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others said about a candidate's answers, for other modules' services that have asked the guard already. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class RemarkQueries {

    private static final int MOST = 500;

    private static final String REMARKS = """
            select t.passage_id, c.author_id, c.posted_at, t.quote_exact, c.body,
              if(g.id = c.id, g.replacement, null) as replacement
            from review_comment c
            join review_thread t on t.id = c.thread_id
            left join review_suggestion g on g.id = t.id
            where t.assignment_id = :assignment and t.passage_kind = 'ANSWER' and t.passage_id in (:questions)
              and c.author_id <> :candidate and c.deleted_at is null and c.pending = false
            order by c.posted_at desc, c.id
            limit :most""";

    private final JdbcClient database;

    RemarkQueries(JdbcClient database) {
        this.database = database;
    }

    /** Their published comments on the answers to these questions, the newest first, in one query. */
    public List<SaidRemark> onAnswers(Assignment assignment, Collection<QuestionId> questions) {
        return database.sql(REMARKS)
                .param("assignment", assignment.id().toString())
                .param("questions", InList.of(questions.stream().map(QuestionId::toString)))
                .param("candidate", assignment.candidate().toString())
                .param("most", MOST)
                .query((row, _) -> new SaidRemark(
                        QuestionId.parse(row.getString("passage_id")),
                        UserId.parse(row.getString("author_id")),
                        Utc.at(row, "posted_at"),
                        row.getString("quote_exact"),
                        row.getString("body"),
                        row.getString("replacement")))
                .list();
    }
}
