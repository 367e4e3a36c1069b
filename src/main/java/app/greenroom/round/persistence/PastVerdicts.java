package app.greenroom.round.persistence;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.round.Decision;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier verdicts say: who reviewed an answer, what they had read, and how long it took. */
@Component
public class PastVerdicts {

    /** How many verdicts are looked at for each that is wanted, since some may be on another team's answers. */
    private static final int OTHER_TEAMS = 10;

    private record Waited(AnswerId answer, Duration time) {}

    private final Verdicts verdicts;
    private final AnswerDirectory answers;
    private final JdbcClient database;

    PastVerdicts(Verdicts verdicts, AnswerDirectory answers, JdbcClient database) {
        this.verdicts = verdicts;
        this.answers = answers;
        this.database = database;
    }

    /** Who gave the latest verdict on each answer, in one query; without an entry where there is none. */
    public Map<AnswerId, UserId> latestReviewers(Collection<AnswerId> answers) {
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
    public record Read(int submission, boolean mine, boolean approved) {}

    /** The submission of the reader's own latest verdict, else the one that anybody approved last. */
    public Optional<Read> readBefore(AnswerId answer, UserId reader) {
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
     * from when it became the mentors' turn to the verdict. Three queries; three more if the mentors are of other teams too
     * and did nearly all of their latest reviews there.
     */
    public List<Duration> waits(Assignment assignment, int most) {
        if (assignment.mentors().isEmpty()) {
            return List.of();
        }
        int wide = most * OTHER_TEAMS;
        List<Waited> latest = waits(assignment.mentors(), wide);
        List<Duration> here = inTeam(latest, assignment.team(), most);
        return here.size() == most || latest.size() < wide
                ? here
                : inTeam(waits(assignment.mentors(), Integer.MAX_VALUE), assignment.team(), most);
    }

    private List<Duration> inTeam(List<Waited> latest, TeamId team, int most) {
        Set<AnswerId> ours = answers.begunOf(latest.stream().map(Waited::answer).toList()).stream()
                .filter(answer -> answer.assignment().team().equals(team))
                .map(Begun::id)
                .collect(Collectors.toSet());
        return latest.stream()
                .filter(waited -> ours.contains(waited.answer()))
                .limit(most)
                .map(Waited::time)
                .toList();
    }

    private List<Waited> waits(Collection<UserId> mentors, int most) {
        return database.sql("""
                        select v.answer_id, v.state_since, v.given_at from review_verdict v
                        where v.mentor_id in (:mentors) and v.state_before = 'SUBMITTED'
                        order by v.given_at desc limit :most""")
                .param("mentors", mentors.stream().map(UserId::toString).toList())
                .param("most", most)
                .query((row, number) -> new Waited(
                        AnswerId.parse(row.getString("answer_id")),
                        Duration.between(Utc.at(row, "state_since"), Utc.at(row, "given_at"))))
                .list();
    }
}
