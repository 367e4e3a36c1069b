package app.greenroom.round;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.comment.queries.WantedWords;
import app.greenroom.round.persistence.Scores;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.InList;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final String LATEST = """
            select v.answer_id, max(concat(v.given_at, ' ', v.decision)) as latest from review_verdict v
            where v.answer_id in (:answers) and v.given_at >= :since group by v.answer_id""";

    private static final String LAST = """
            select v.answer_id, v.mentor_id, v.decision, v.given_at, v.note from review_verdict v
            where v.answer_id in (:answers) and v.id =
              (select l.id from review_verdict l where l.answer_id = v.answer_id order by l.given_at desc limit 1)""";

    private static final String BY = """
            select v.id, v.answer_id, v.given_at, v.note, v.decision from review_verdict v
            where v.answer_id in (:answers) and v.mentor_id = :mentor and v.answer_id not in (:removed)
              and (v.note like :words or v.answer_id in (:fitting))
            order by v.given_at desc, v.id
            limit :most""";

    private final Scores scores;
    private final JdbcClient database;

    VerdictQueries(Scores scores, JdbcClient database) {
        this.scores = scores;
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

    /** The latest decision about each of these answers since a time; without an entry where there is none. */
    public Map<AnswerId, Decision> latestSince(Instant since, Collection<AnswerId> answers) {
        Map<AnswerId, Decision> latest = new HashMap<>();
        database.sql(LATEST)
                .param("answers", InList.of(answers.stream().map(AnswerId::toString)))
                .param("since", Utc.write(since))
                .query((row, _) ->
                        latest.put(AnswerId.parse(row.getString("answer_id")), decision(row.getString("latest"))))
                .list();
        return latest;
    }

    /** The latest verdict on each of these answers; without an entry where there is none. */
    public Map<AnswerId, LatestVerdict> latest(Collection<AnswerId> answers) {
        Map<AnswerId, LatestVerdict> latest = new HashMap<>();
        database.sql(LAST)
                .param("answers", InList.of(answers.stream().map(AnswerId::toString)))
                .query((row, _) -> latest.put(
                        AnswerId.parse(row.getString("answer_id")),
                        new LatestVerdict(
                                UserId.parse(row.getString("mentor_id")),
                                Decision.valueOf(row.getString("decision")),
                                Utc.at(row, "given_at"),
                                row.getString("note"))))
                .list();
        return latest;
    }

    /** The date before it only finds the latest. */
    private static Decision decision(String dated) {
        return Decision.valueOf(dated.substring(dated.lastIndexOf(' ') + 1));
    }

    /** What somebody decided about these answers, the newest first. */
    public List<SaidVerdict> by(UserId mentor, Collection<AnswerId> answers, WantedWords wanted) {
        return database.sql(BY)
                .param("answers", InList.of(answers.stream().map(AnswerId::toString)))
                .param("mentor", mentor.toString())
                .param("removed", wanted.removed())
                .param("fitting", wanted.fitting())
                .param("words", wanted.like())
                .param("most", wanted.most())
                .query((row, _) -> new SaidVerdict(
                        UUID.fromString(row.getString("id")),
                        AnswerId.parse(row.getString("answer_id")),
                        Utc.at(row, "given_at"),
                        row.getString("note"),
                        Decision.valueOf(row.getString("decision"))))
                .list();
    }

    /** The scores of verdicts in the order of their rubric; without an entry where there are none. */
    public Map<UUID, List<Score>> scores(Collection<UUID> verdicts) {
        return scores.of(verdicts);
    }
}
