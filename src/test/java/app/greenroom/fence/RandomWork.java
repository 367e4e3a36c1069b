package app.greenroom.fence;

import app.greenroom.TestTime;
import app.greenroom.answer.AnswerIds;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work of all kinds on a dossier, written straight into the tables and the same for the same number: enough odd cases to
 * compare two ways of reading it.
 */
public final class RandomWork {

    private final JdbcClient database;
    private final Random random;
    private final AssignmentId assignment;
    private final UserId candidate;
    private final List<UserId> mentors;
    private int count;

    private RandomWork(JdbcClient database, Random random, Scene scene, List<UserId> mentors) {
        this.database = database;
        this.random = random;
        this.assignment = scene.assignment();
        this.candidate = scene.candidate();
        this.mentors = mentors;
    }

    /** @param mentors who decide and comment, beside the candidate */
    public static void on(JdbcClient database, Random random, Scene scene, List<UserId> mentors) {
        new RandomWork(database, random, scene, mentors).write();
    }

    private void write() {
        items("dossier_concept").forEach(item -> {
            leaveOut("dossier_concept", item);
            concept(item);
        });
        items("dossier_question").forEach(item -> {
            leaveOut("dossier_question", item);
            question(item);
            threads("QUESTION", item);
            threads("ANSWER", item);
        });
        items("dossier_section").forEach(item -> {
            leaveOut("dossier_section", item);
            threads("SECTION", item);
        });
    }

    private List<String> items(String table) {
        return database.sql("select i.id from " + table
                        + " i join assignment a on a.dossier_id = i.dossier_id where a.id = ? order by i.position")
                .param(assignment.toString())
                .query(String.class)
                .list();
    }

    private void leaveOut(String table, String item) {
        if (chance(20)) {
            update(
                    "update " + table + " set retired_in = 2, removed_at = ? where id = ?",
                    chance(50) ? at() : null,
                    item);
        }
    }

    private void concept(String item) {
        if (chance(25)) {
            return;
        }
        boolean known = chance(70);
        update(
                "insert into concept_progress (assignment_id, concept_id, state, confirmed_by, confirmed_at, rated_at, note,"
                        + " links, version, stability, difficulty, recalled_day, recalled, evidence, checked, upheld, weight,"
                        + " counted) values (?, ?, ?, ?, ?, ?, ?, '', 0, ?, ?, ?, ?, ?, ?, ?, ?, true)",
                assignment.toString(),
                item,
                oneOf("UNSEEN", "LEARNING", "CAN_EXPLAIN"),
                mentor(),
                chance(30) ? at() : null,
                chance(80) ? at() : null,
                chance(30) ? "said aloud" : "",
                known ? random.nextDouble(0.1, 90) : null,
                known ? random.nextDouble(1, 10) : null,
                known ? day() : null,
                chance(50),
                oneOf("NONE", "CLAIMED", "TESTED"),
                random.nextInt(4),
                random.nextInt(2),
                1 + random.nextInt(3));
        if (chance(40)) {
            update(
                    "insert into concept_event (assignment_id, concept_id, kind, value, actor_id, at, day)"
                            + " values (?, ?, 'RATED', 'LEARNING', ?, ?, ?)",
                    assignment.toString(),
                    item,
                    candidate.toString(),
                    at(),
                    day());
        }
    }

    private void question(String item) {
        if (chance(75)) {
            boolean known = chance(70);
            update(
                    "insert into question_progress (assignment_id, question_id, stability, difficulty, recalled_day, recalled,"
                            + " evidence, weight, counted) values (?, ?, ?, ?, ?, ?, ?, ?, true)",
                    assignment.toString(),
                    item,
                    known ? random.nextDouble(0.1, 90) : null,
                    known ? random.nextDouble(1, 10) : null,
                    known ? day() : null,
                    chance(50),
                    oneOf("NONE", "CLAIMED", "TESTED"),
                    1 + random.nextInt(3));
        }
        if (chance(80)) {
            answer(item);
        }
        for (UserId mentor : mentors) {
            if (chance(20)) {
                update(
                        "insert into private_note (assignment_id, question_id, mentor_id, body, written_at)"
                                + " values (?, ?, ?, ?, ?)",
                        assignment.toString(),
                        item,
                        mentor.toString(),
                        words(),
                        at());
            }
        }
    }

    private void answer(String item) {
        String id = AnswerIds.of(assignment, QuestionId.parse(item)).toString();
        int version = random.nextInt(4);
        update(
                "insert into answer (id, assignment_id, question_id, state, text, text_version, words, revision, numbered,"
                        + " state_changed_at, edited_at, version) values (?, ?, ?, ?, '', ?, 0, 1, 1, ?, ?, 0)",
                id,
                assignment.toString(),
                item,
                oneOf("NOT_STARTED", "DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "APPROVED", "APPROVED"),
                version,
                at(),
                at());
        for (int change = 1; change <= version; change++) {
            update(
                    "insert into text_change (text_id, version, changes, author_id, client_id, command_id, at)"
                            + " values (?, ?, '[]', ?, 'test', ?, ?)",
                    id,
                    change,
                    candidate.toString(),
                    id(),
                    at());
        }
        for (int verdict = random.nextInt(4); verdict > 0; verdict--) {
            verdict(id);
        }
    }

    private void verdict(String answer) {
        String id = id();
        LocalDateTime given = at();
        update(
                "insert into review_verdict (id, answer_id, revision, mentor_id, decision, note, given_at, state_before,"
                        + " state_since) values (?, ?, 1, ?, ?, ?, ?, ?, ?)",
                id,
                answer,
                mentor(),
                oneOf("APPROVE", "REQUEST_CHANGES"),
                words(),
                given,
                oneOf("SUBMITTED", "SUBMITTED", "APPROVED"),
                given.minusMinutes(random.nextInt(10_000)));
        for (int score = random.nextInt(6); score > 0; score--) {
            update(
                    "insert into verdict_score (verdict_id, position, criterion_id, criterion, level, words)"
                            + " values (?, ?, ?, 'Depth', ?, '')",
                    id,
                    score,
                    id(),
                    1 + random.nextInt(4));
        }
    }

    private void threads(String kind, String item) {
        for (int thread = random.nextInt(3); thread > 0; thread--) {
            String id = id();
            boolean anchored = chance(50);
            update(
                    "insert into review_thread (id, assignment_id, passage_kind, passage_id, anchor_version, anchor_from,"
                            + " anchor_to, quote_exact, quote_prefix, quote_suffix, state, opened_by, opened_at,"
                            + " last_comment_by, last_comment_at, comment_count, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    id,
                    assignment.toString(),
                    kind,
                    item,
                    anchored ? 1 : null,
                    anchored ? 0 : null,
                    anchored ? 5 : null,
                    anchored ? words() : null,
                    anchored ? "" : null,
                    anchored ? "" : null,
                    oneOf("OPEN", "OPEN", "ADDRESSED", "RESOLVED"),
                    mentor(),
                    at(),
                    somebody(),
                    at(),
                    random.nextInt(3));
            for (int comment = random.nextInt(4); comment > 0; comment--) {
                update(
                        "insert into review_comment (id, thread_id, author_id, body, posted_at, deleted_at, pending, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 0)",
                        comment == 1 ? id : id(),
                        id,
                        somebody(),
                        words(),
                        at(),
                        chance(15) ? at() : null,
                        comment > 1 && chance(15)); // a thread that is shown begins with words that are
            }
            if (chance(30)) {
                update(
                        "insert into review_suggestion (id, replacement, state, version) values (?, ?, 'OPEN', 0)",
                        id,
                        words());
            }
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private void update(String sql, @Nullable Object... values) {
        database.sql(sql).params(values).update();
    }

    /** No two are the same: what happened at one moment has no order. */
    private LocalDateTime at() {
        Instant before = TestTime.now().minus(Duration.ofDays(random.nextInt(1, 40)));
        return Utc.write(before.minusSeconds(random.nextInt(80_000)).plusNanos(1_000L * ++count));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(TestTime.now(), ZoneOffset.UTC).minusDays(random.nextInt(60));
    }

    private String words() {
        return oneOf("Say which train.", "Why 100% sure?", "", "The bottleneck first", "What_if it isn’t?");
    }

    private String mentor() {
        return mentors.get(random.nextInt(mentors.size())).toString();
    }

    private String somebody() {
        return chance(40) ? candidate.toString() : mentor();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }
}
