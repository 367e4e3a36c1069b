package app.greenroom.round.persistence;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.InList;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reviews which answer. A claim ends by the clock alone: past its end its row means nothing. */
@Component
public class Claims {

    /** How long a claim lasts, and what an extension adds. */
    public static final Duration LENGTH = Duration.ofMinutes(30);

    /** How far ahead a claim may reach: four times its length. */
    public static final Duration FARTHEST = LENGTH.multipliedBy(4);

    /** How many answers one mentor may hold. */
    static final int MOST = 4;

    /** A claim that hasn't ended. */
    public record Held(AnswerId answer, UserId mentor, Instant endsAt) {}

    private final AnswerDirectory answers;
    private final JdbcClient database;
    private final Clock clock;

    Claims(AnswerDirectory answers, JdbcClient database, Clock clock) {
        this.answers = answers;
        this.database = database;
        this.clock = clock;
    }

    public Optional<Held> on(Answer answer) {
        return database.sql(
                        "select answer_id, mentor_id, ends_at from review_claim where answer_id = :answer and ends_at > :now")
                .param("answer", answer.id().toString())
                .param("now", Utc.write(clock.instant()))
                .query((row, number) -> held(row))
                .optional()
                .filter(claim -> counts(claim, answer.assignment()));
    }

    /** Those on these answers, in one query. */
    public Map<AnswerId, Held> on(Collection<AnswerId> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        Map<AnswerId, Held> found = new HashMap<>();
        database.sql("""
                        select c.answer_id, c.mentor_id, c.ends_at from review_claim c
                        where c.answer_id in (:answers) and c.ends_at > :now""")
                .param("answers", answers.stream().map(AnswerId::toString).toList())
                .param("now", Utc.write(clock.instant()))
                .query((row, number) -> held(row))
                .list()
                .forEach(claim -> found.put(claim.answer(), claim));
        return found;
    }

    /** Takes it for somebody, if it waits for a review and nobody holds it, and they may hold one more. */
    public boolean begin(Answer answer, UserId mentor) {
        if (answer.state() != AnswerState.SUBMITTED || on(answer).isPresent() || isFull(mentor)) {
            return false;
        }
        removeDead(answer);
        return database.sql(
                                "insert ignore into review_claim (answer_id, mentor_id, ends_at) values (:answer, :mentor, :ends)")
                        .param("answer", answer.id().toString())
                        .param("mentor", mentor.toString())
                        .param("ends", Utc.write(clock.instant().plus(LENGTH)))
                        .update()
                == 1;
    }

    /** What {@link #on} doesn't count, so that it is in nobody's way. */
    private void removeDead(Answer answer) {
        database.sql("""
                        delete from review_claim
                        where answer_id = :answer and (ends_at <= :now or mentor_id not in (:mentors))""")
                .param("answer", answer.id().toString())
                .param(
                        "mentors",
                        InList.of(answer.assignment().mentors().stream().map(UserId::toString)))
                .param("now", Utc.write(clock.instant()))
                .update();
    }

    public boolean isFull(UserId mentor) {
        List<AnswerId> held = database.sql(
                        "select answer_id from review_claim where mentor_id = :mentor and ends_at > :now")
                .param("mentor", mentor.toString())
                .param("now", Utc.write(clock.instant()))
                .query((row, _) -> AnswerId.parse(row.getString("answer_id")))
                .list();
        return held.size() >= MOST
                && answers.begunOf(held).stream()
                                .filter(answer -> answer.state() == AnswerState.SUBMITTED)
                                .map(Begun::assignment)
                                .filter(assignment -> !assignment.ended()
                                        && assignment.mentors().contains(mentor))
                                .count()
                        >= MOST;
    }

    public void set(AnswerId answer, UserId mentor, Instant endsAt) {
        database.sql("""
                        insert into review_claim (answer_id, mentor_id, ends_at) values (:answer, :mentor, :ends)
                        on duplicate key update mentor_id = :mentor, ends_at = :ends""")
                .param("answer", answer.toString())
                .param("mentor", mentor.toString())
                .param("ends", Utc.write(endsAt))
                .update();
    }

    public void remove(AnswerId answer) {
        database.sql("delete from review_claim where answer_id = :answer")
                .param("answer", answer.toString())
                .update();
    }

    /** Who doesn't mentor any more holds nothing. */
    public static boolean counts(Held claim, Assignment assignment) {
        return assignment.mentors().contains(claim.mentor());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new AnswerId(UUID.fromString(row.getString("answer_id"))),
                new UserId(UUID.fromString(row.getString("mentor_id"))),
                Utc.at(row, "ends_at"));
    }
}
