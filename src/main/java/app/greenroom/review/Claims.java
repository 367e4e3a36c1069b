package app.greenroom.review;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AnswerId;
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
class Claims {

    /** How long a claim lasts, and what an extension adds. */
    static final Duration LENGTH = Duration.ofMinutes(30);

    /** How far ahead a claim may reach: four times its length. */
    static final Duration FARTHEST = LENGTH.multipliedBy(4);

    /** How many answers one mentor may hold. */
    static final int MOST = 4;

    /** A claim that hasn't ended. */
    record Held(AnswerId answer, UserId mentor, Instant endsAt) {}

    private final JdbcClient database;
    private final Clock clock;

    Claims(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Held> on(Answer answer) {
        return database.sql(
                        "select answer_id, mentor_id, ends_at from review_claim where answer_id = :answer and ends_at > :now")
                .param("answer", answer.id().toString())
                .param("now", Utc.write(clock.instant()))
                .query((row, number) -> held(row))
                .optional()
                .filter(claim -> counts(claim, answer.assignment()));
    }

    /** Those on answers of these assignments, in one query. */
    Map<AnswerId, Held> in(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        Map<AnswerId, Held> found = new HashMap<>();
        database.sql("""
                        select c.answer_id, c.mentor_id, c.ends_at from review_claim c
                        join answer a on a.id = c.answer_id
                        where a.assignment_id in (:assignments) and c.ends_at > :now""")
                .param(
                        "assignments",
                        assignments.stream()
                                .map(assignment -> assignment.id().toString())
                                .toList())
                .param("now", Utc.write(clock.instant()))
                .query((row, number) -> held(row))
                .list()
                .forEach(claim -> found.put(claim.answer(), claim));
        return found;
    }

    /** Takes it for somebody, if it waits for a review and nobody holds it, and they may hold one more. */
    boolean begin(Answer answer, UserId mentor) {
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
                        delete from review_claim where answer_id = :answer and (ends_at <= :now or not exists (
                          select 1 from assignment_mentor m
                          where m.assignment_id = :assignment and m.mentor_id = review_claim.mentor_id and m.until is null))""")
                .param("answer", answer.id().toString())
                .param("assignment", answer.assignment().id().toString())
                .param("now", Utc.write(clock.instant()))
                .update();
    }

    boolean isFull(UserId mentor) {
        List<Integer> held = database.sql("""
                        select count(*) from review_claim c
                        join answer a on a.id = c.answer_id and a.state = 'SUBMITTED'
                        join assignment p on p.id = a.assignment_id and p.ended_at is null
                        join assignment_mentor m on m.assignment_id = p.id and m.mentor_id = c.mentor_id and m.until is null
                        where c.mentor_id = :mentor and c.ends_at > :now""")
                .param("mentor", mentor.toString())
                .param("now", Utc.write(clock.instant()))
                .query(Integer.class)
                .list();
        return held.getFirst() >= MOST;
    }

    void set(AnswerId answer, UserId mentor, Instant endsAt) {
        database.sql("""
                        insert into review_claim (answer_id, mentor_id, ends_at) values (:answer, :mentor, :ends)
                        on duplicate key update mentor_id = :mentor, ends_at = :ends""")
                .param("answer", answer.toString())
                .param("mentor", mentor.toString())
                .param("ends", Utc.write(endsAt))
                .update();
    }

    void remove(AnswerId answer) {
        database.sql("delete from review_claim where answer_id = :answer")
                .param("answer", answer.toString())
                .update();
    }

    /** Who doesn't mentor any more holds nothing. */
    static boolean counts(Held claim, Assignment assignment) {
        return assignment.mentors().contains(claim.mentor());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new AnswerId(UUID.fromString(row.getString("answer_id"))),
                new UserId(UUID.fromString(row.getString("mentor_id"))),
                Utc.at(row, "ends_at"));
    }
}
