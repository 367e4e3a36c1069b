package app.greenroom.review;

import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier verdicts say: who reviewed an answer, what they had read, and how long it took. */
@Component
class PastVerdicts {

    private final Verdicts verdicts;
    private final JdbcClient database;

    PastVerdicts(Verdicts verdicts, JdbcClient database) {
        this.verdicts = verdicts;
        this.database = database;
    }

    /** Who gave the latest verdict on each answer, in one query; without an entry where there is none. */
    Map<AnswerId, UserId> latestReviewers(Collection<AnswerId> answers) {
        Map<AnswerId, UserId> latest = new HashMap<>();
        if (!answers.isEmpty()) {
            database.sql("""
                            select v.answer_id, v.mentor_id from review_verdict v where v.answer_id in (:answers)
                            and v.given_at = (select max(l.given_at) from review_verdict l where l.answer_id = v.answer_id)""")
                    .param("answers", answers.stream().map(AnswerId::toString).toList())
                    .query((row, _) -> latest.put(
                            AnswerId.parse(row.getString("answer_id")), UserId.parse(row.getString("mentor_id"))))
                    .list();
        }
        return latest;
    }

    /**
     * What somebody has read before.
     *
     * @param mine whether they decided about it themselves
     * @param approved whether the latest verdict of all approved it
     */
    record Read(int submission, boolean mine, boolean approved) {}

    /** The submission of the reader's own latest verdict, else the one that anybody approved last. */
    Optional<Read> readBefore(AnswerId answer, UserId reader) {
        List<VerdictRow> all = verdicts.on(answer);
        Optional<VerdictRow> own =
                all.stream().filter(verdict -> verdict.mentor().equals(reader)).findFirst();
        return own.or(() -> all.stream()
                        .filter(verdict -> verdict.decision() == Decision.APPROVE)
                        .findFirst())
                .map(verdict -> new Read(
                        verdict.revision(),
                        own.isPresent(),
                        all.getFirst().decision() == Decision.APPROVE
                                && all.getFirst().revision() == verdict.revision()));
    }

    /**
     * How long the latest submissions waited that an assignment's mentors gave a first verdict on, in their team. The wait goes
     * from when it became the mentors' turn to the verdict.
     */
    List<Duration> waits(Assignment assignment, int most) {
        if (assignment.mentors().isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select v.state_since, v.given_at from review_verdict v
                        join answer w on w.id = v.answer_id
                        join assignment a on a.id = w.assignment_id
                        where v.mentor_id in (:mentors) and v.state_before = 'SUBMITTED' and a.team_id = :team
                        order by v.given_at desc limit :most""")
                .param(
                        "mentors",
                        assignment.mentors().stream().map(UserId::toString).toList())
                .param("team", assignment.team().toString())
                .param("most", most)
                .query((row, number) -> Duration.between(Utc.at(row, "state_since"), Utc.at(row, "given_at")))
                .list();
    }
}
