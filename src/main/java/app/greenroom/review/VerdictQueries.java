package app.greenroom.review;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.InList;
import app.greenroom.shared.Utc;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What mentors decided, for other modules' services that have asked the guard already: each is one query. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class VerdictQueries {

    private static final String APPROVED = """
            select s.verdict_id, v.answer_id, avg(s.level + 0e0) as rubric
            from review_verdict v join verdict_score s on s.verdict_id = v.id
            where v.answer_id in (:answers) and v.id =
              (select l.id from review_verdict l
              where l.answer_id = v.answer_id and l.decision = 'APPROVE' order by l.given_at desc limit 1)
            group by s.verdict_id, v.answer_id""";

    private static final String GIVEN = """
            select v.answer_id, v.decision, v.given_at,
              (select avg(s.level + 0e0) from verdict_score s where s.verdict_id = v.id) as rubric
            from review_verdict v where v.answer_id in (:answers) order by v.answer_id, v.given_at""";

    private final JdbcClient database;

    VerdictQueries(JdbcClient database) {
        this.database = database;
    }

    /** The mean score of each answer's latest approval, 1 to 4; without an entry where it came without scores. */
    public Map<AnswerId, Double> approvedScores(Collection<AnswerId> answers) {
        Map<AnswerId, Double> scores = new HashMap<>();
        database.sql(APPROVED)
                .param("answers", InList.of(answers.stream().map(AnswerId::toString)))
                .query((row, _) -> scores.put(AnswerId.parse(row.getString("answer_id")), row.getDouble("rubric")))
                .list();
        return scores;
    }

    /** Every verdict on these answers, for each in the order in which they were given. */
    public List<GivenVerdict> given(Collection<AnswerId> answers) {
        return database.sql(GIVEN)
                .param("answers", InList.of(answers.stream().map(AnswerId::toString)))
                .query((row, _) -> new GivenVerdict(
                        AnswerId.parse(row.getString("answer_id")),
                        Decision.valueOf(row.getString("decision")),
                        Utc.at(row, "given_at"),
                        row.getObject("rubric", Double.class)))
                .list();
    }
}
