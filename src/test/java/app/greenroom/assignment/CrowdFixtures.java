package app.greenroom.assignment;

import app.greenroom.TestTime;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * A thousand of everything around a scene, for tests of what long lists cost. By the services' own operations it would take
 * minutes, so the rows are put into the tables as the services would have left them.
 */
@TestComponent
@Transactional
public class CrowdFixtures {

    private static final Instant LONG_AGO = TestTime.now().minus(Duration.ofDays(90));
    private static final String ANSWER =
            "We keep what every train needs in one table, and look there first. ".repeat(12);

    private final JdbcTemplate database;

    CrowdFixtures(JdbcTemplate database) {
        this.database = database;
    }

    /** As many further people as asked for in the scene's team, every tenth of them a mentor. */
    public List<UserId> people(Scene scene, int count) {
        List<UserId> ids = Stream.generate(UserId::random).limit(count).toList();
        batch(
                "insert into app_user (id, email, name, time_zone, locale, sessions_valid_from, created_at, version)"
                        + " values (?, ?, ?, 'Europe/Berlin', 'en', ?, ?, 0)",
                IntStream.range(0, count)
                        .mapToObj(at -> row(
                                ids.get(at),
                                ids.get(at) + "@example.test",
                                "Person %04d of the Crowd".formatted(at),
                                LONG_AGO,
                                LONG_AGO))
                        .toList());
        batch(
                "insert into membership (team_id, user_id, role, since) values (?, ?, ?, ?)",
                IntStream.range(0, count)
                        .mapToObj(at -> row(scene.team(), ids.get(at), isMentor(at) ? "MENTOR" : "CANDIDATE", LONG_AGO))
                        .toList());
        return ids;
    }

    /** Those of {@link #people} who prepare for something. */
    public static List<UserId> candidates(List<UserId> people) {
        return IntStream.range(0, people.size())
                .filter(at -> !isMentor(at))
                .mapToObj(people::get)
                .toList();
    }

    /**
     * As many preparations of a dossier as asked for, mentored by the scene's mentor, each with answers to the dossier's
     * first questions: the first one submitted, the second approved, the others drafts.
     */
    public void preparations(
            Scene scene, DossierId dossier, List<QuestionId> answered, List<UserId> candidates, int count) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        batch(
                "insert into assignment (id, team_id, dossier_id, candidate_id, interview_at, time_zone, assigned_by,"
                        + " assigned_at, last_activity_at, version) values (?, ?, ?, ?, ?, 'Europe/Berlin', ?, ?, ?, 0)",
                IntStream.range(0, count)
                        .mapToObj(at -> row(
                                ids.get(at),
                                scene.team(),
                                dossier,
                                candidates.get(at % candidates.size()),
                                TestTime.now().plus(Duration.ofHours(30L + at)),
                                scene.lead(),
                                LONG_AGO,
                                TestTime.now().minus(Duration.ofHours(at))))
                        .toList());
        batch(
                "insert into assignment_mentor (assignment_id, mentor_id, since) values (?, ?, ?)",
                ids.stream().map(id -> row(id, scene.mentor(), LONG_AGO)).toList());
        List<Object[]> answers = new ArrayList<>();
        for (UUID id : ids) {
            for (int question = 0; question < answered.size(); question++) {
                answers.add(answer(id, answered.get(question), question));
            }
        }
        batch(
                "insert into answer (id, assignment_id, question_id, state, text, text_version, words, revision, numbered,"
                        + " submitted_version, submitted_at, state_changed_at, edited_at, version)"
                        + " values (?, ?, ?, ?, ?, 1, 156, ?, ?, ?, ?, ?, ?, 0)",
                answers);
        database.update(
                "insert into answer_revision (answer_id, number, text, text_version, submitted_by, submitted_at,"
                        + " state_before, state_since) select a.id, 1, a.text, 1, s.candidate_id, a.submitted_at, 'DRAFT',"
                        + " a.edited_at from answer a join assignment s on s.id = a.assignment_id where s.dossier_id = ?"
                        + " and a.revision = 1 and not exists (select 1 from answer_revision r where r.answer_id = a.id)",
                dossier.toString());
    }

    /** Threads of one comment by the scene's mentor on an answer, one on each of the stretches from those places on. */
    public void threads(Scene scene, QuestionId question, int version, List<Integer> places, int length) {
        List<UUID> ids = places.stream().map(place -> UUID.randomUUID()).toList();
        List<Object[]> threads = new ArrayList<>();
        List<Object[]> comments = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            int from = places.get(at);
            Instant when = LONG_AGO.plusSeconds(at);
            threads.add(row(
                    ids.get(at),
                    scene.assignment(),
                    question,
                    version,
                    from,
                    from + length,
                    "w%04dw".formatted(at),
                    scene.mentor(),
                    when,
                    scene.mentor(),
                    when));
            comments.add(row(UUID.randomUUID(), ids.get(at), scene.mentor(), "Say why, in a few words: " + at, when));
        }
        batch(
                "insert into review_thread (id, assignment_id, passage_kind, passage_id, anchor_version, anchor_from,"
                        + " anchor_to, quote_exact, quote_prefix, quote_suffix, state, opened_by, opened_at,"
                        + " last_comment_by, last_comment_at, comment_count, version, submission)"
                        + " values (?, ?, 'ANSWER', ?, ?, ?, ?, ?, '', '', 'OPEN', ?, ?, ?, ?, 1, 0, 1)",
                threads);
        batch(
                "insert into review_comment (id, thread_id, author_id, body, posted_at, version) values (?, ?, ?, ?, ?, 0)",
                comments);
    }

    /** Dossiers without content, beside those that the team has. */
    public void dossiers(Scene scene, int count) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        batch(
                "insert into dossier (id, team_id, company, role_title, revision, imported_by, imported_at, version)"
                        + " values (?, ?, ?, ?, 1, ?, ?, 0)",
                IntStream.range(0, count)
                        .mapToObj(at -> row(
                                ids.get(at),
                                scene.team(),
                                "Company %03d".formatted(at),
                                "Engineer of Line %03d".formatted(at),
                                scene.lead(),
                                LONG_AGO.plusSeconds(at)))
                        .toList());
    }

    private static boolean isMentor(int at) {
        return at % 10 == 0;
    }

    private static Object[] answer(UUID assignment, QuestionId question, int at) {
        String state = at == 0 ? "SUBMITTED" : at == 1 ? "APPROVED" : "DRAFT";
        int submissions = at < 2 ? 1 : 0;
        Object submitted = at < 2 ? LONG_AGO.plus(Duration.ofDays(1)) : NONE;
        Instant edited = LONG_AGO.plus(Duration.ofDays(1));
        return row(
                UUID.randomUUID(),
                assignment,
                question,
                state,
                ANSWER,
                submissions,
                submissions,
                at < 2 ? 1 : NONE,
                submitted,
                edited,
                edited);
    }

    /** No value, which an array of a row's values can't hold as such before it is written. */
    private static final Object NONE = new Object();

    private static Object[] row(Object... values) {
        return values;
    }

    private void batch(String sql, List<Object[]> rows) {
        database.batchUpdate(sql, rows, 500, (statement, row) -> {
            for (int at = 0; at < row.length; at++) {
                Object value = row[at];
                statement.setObject(
                        at + 1,
                        value == NONE
                                ? null
                                : value instanceof Instant instant
                                        ? Utc.write(instant)
                                        : value instanceof Integer ? value : value.toString());
            }
        });
    }
}
