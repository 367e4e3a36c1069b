package app.greenroom.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.TestTime;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.comment.thread.CommentedItems;
import app.greenroom.dossier.ItemWork;
import app.greenroom.feedback.AskTold;
import app.greenroom.feedback.Feedback;
import app.greenroom.feedback.FeedbackQueries;
import app.greenroom.feedback.timeline.ToldReader;
import app.greenroom.fence.RandomWork;
import app.greenroom.round.persistence.PastVerdicts;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is put together from several modules is what one statement over all of their tables gives: the statements here are
 * the measure.
 */
@ServiceTest
class ReviewAcrossModulesTest {

    private static final int SEED = 20_260_106;

    private record Line(
            String kind,
            UUID id,
            Instant at,
            AssignmentId assignment,
            UUID target,
            boolean begun,
            String place,
            @Nullable String quote) {}

    @Autowired
    FeedbackQueries feedback;

    @Autowired
    ThreadQueries threads;

    @Autowired
    PastVerdicts verdicts;

    @Autowired
    ToldReader told;

    @Autowired
    CommentedItems commented;

    @Autowired
    AnswerDirectory answers;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    private List<Assignment> assignments = List.of();
    private List<UserId> mentors = List.of();

    @BeforeEach
    void workOnThree() {
        Random random = new Random(SEED);
        Scene one = fixtures.aSceneOf(12, 3);
        Scene same = fixtures.aSceneLike(one);
        Scene other = fixtures.aSceneOf(9, 2);
        mentors = List.of(one.mentor(), same.mentor(), other.mentor());
        together.executeWithoutResult(
                _ -> List.of(one, same, other).forEach(scene -> RandomWork.on(database, random, scene, mentors)));
        assignments = List.of(one, same, other).stream()
                .map(scene -> directory.assignment(scene.assignment()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 50})
    void feedbackIsSummedUpAlike(int days) {
        Instant since = TestTime.now().minus(Duration.ofDays(days));
        assertThat(feedback.since(since, assignments))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(database.sql("""
                                select said.assignment_id, said.about, said.target, sum(said.open) as open,
                                  sum(said.comments) as comments, max(said.verdict) as verdict
                                from (
                                  select t.assignment_id, t.passage_id as target,
                                    if(t.passage_kind = 'ANSWER', 'QUESTION', t.passage_kind) as about,
                                    t.state = 'OPEN' and t.last_comment_by <> a.candidate_id as open,
                                    (select count(*) from review_comment c
                                      where c.thread_id = t.id and c.deleted_at is null and not c.pending
                                      and c.author_id <> a.candidate_id and c.posted_at >= :since) as comments,
                                    null as verdict
                                  from review_thread t
                                  join assignment a on a.id = t.assignment_id
                                  left join dossier_question q on q.id = t.passage_id
                                  left join dossier_section s on s.id = t.passage_id
                                  where t.assignment_id in (:assignments) and t.comment_count > 0
                                    and q.removed_at is null and s.removed_at is null
                                  union all
                                  select w.assignment_id, w.question_id, 'QUESTION', 0, 0, concat(v.given_at, ' ', v.decision)
                                  from review_verdict v
                                  join answer w on w.id = v.answer_id
                                  where w.assignment_id in (:assignments) and v.given_at >= :since
                                ) said
                                group by said.assignment_id, said.about, said.target
                                having open > 0 or comments > 0 or verdict is not null""")
                        .param("assignments", ids())
                        .param("since", Utc.write(since))
                        .query((row, _) -> new Feedback(
                                AssignmentId.parse(row.getString("assignment_id")),
                                PassageKind.valueOf(row.getString("about")),
                                UUID.fromString(row.getString("target")),
                                row.getInt("open"),
                                row.getInt("comments"),
                                row.getString("verdict") == null
                                        ? null
                                        : Decision.valueOf(
                                                row.getString("verdict").replaceAll(".* ", ""))))
                        .list());
    }

    @Test
    void unresolvedThreadsAreCountedAlike() {
        Map<AssignmentId, Integer> measure = new HashMap<>();
        database.sql("""
                        select t.assignment_id, count(*) from review_thread t
                        where t.assignment_id in (:assignments) and t.comment_count > 0 and t.state <> 'RESOLVED'
                        and not exists (select 1 from dossier_question q where q.id = t.passage_id and q.removed_at is not null)
                        and not exists (select 1 from dossier_section s where s.id = t.passage_id and s.removed_at is not null)
                        group by t.assignment_id""")
                .param("assignments", ids())
                .query((row, _) -> measure.put(AssignmentId.parse(row.getString(1)), row.getInt(2)))
                .list();
        assertThat(threads.waiting(assignments)).isNotEmpty().isEqualTo(measure);
        assertThat(threads.unresolved(assignments))
                .hasSize(measure.values().stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000})
    void waitsAreThoseOfTheTeam(int most) {
        for (Assignment assignment : assignments) {
            assertThat(verdicts.waits(assignment, most))
                    .isNotEmpty()
                    .isEqualTo(database.sql("""
                                    select v.state_since, v.given_at from review_verdict v
                                    join answer w on w.id = v.answer_id
                                    join assignment a on a.id = w.assignment_id
                                    where v.mentor_id in (:mentors) and v.state_before = 'SUBMITTED' and a.team_id = :team
                                    order by v.given_at desc limit :most""")
                            .param(
                                    "mentors",
                                    assignment.mentors().stream()
                                            .map(UserId::toString)
                                            .toList())
                            .param("team", assignment.team().toString())
                            .param("most", most)
                            .query((row, _) -> Duration.between(Utc.at(row, "state_since"), Utc.at(row, "given_at")))
                            .list());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "train", "100%", "what_if", "question", "no such words"})
    void whatWasToldIsFoundAlike(String words) {
        Map<AssignmentId, String> jobs =
                assignments.stream().collect(Collectors.toMap(Assignment::id, any -> "Greenroom"));
        for (UserId mentor : mentors) {
            AskTold wanted = new AskTold(assignments.getFirst().candidate(), Set.of(), words, 40);
            assertThat(told.read(mentor, assignments, jobs, wanted, 40).stream()
                            .map(one -> new Line(
                                    one.kind().name(),
                                    one.id(),
                                    one.at(),
                                    one.assignment(),
                                    one.target(),
                                    one.begun(),
                                    one.place(),
                                    one.quote())))
                    .containsExactlyElementsOf(lines(mentor, words));
        }
    }

    private List<Line> lines(UserId mentor, String words) {
        return database.sql("""
                        select told.*, coalesce(q.body, s.heading, '') as place, exists (select 1 from answer b
                            where b.assignment_id = told.assignment_id and b.question_id = told.target) as begun
                        from (
                          select if(g.id = c.id, 'SUGGESTION', 'COMMENT') as kind, c.id, c.posted_at as at, t.assignment_id,
                            t.passage_id as target, t.quote_exact as quote, c.body as text,
                            if(g.id = c.id, g.replacement, null) as replacement
                          from review_comment c
                          join review_thread t on t.id = c.thread_id
                          left join review_suggestion g on g.id = t.id
                          where t.assignment_id in (:assignments) and c.author_id = :mentor
                            and c.deleted_at is null and c.pending = false
                          union all
                          select 'VERDICT', v.id, v.given_at, w.assignment_id, w.question_id, null, v.note, null
                          from review_verdict v
                          join answer w on w.id = v.answer_id
                          where w.assignment_id in (:assignments) and v.mentor_id = :mentor
                          union all
                          select 'NOTE', n.question_id, n.written_at, n.assignment_id, n.question_id, null, n.body, null
                          from private_note n
                          where n.assignment_id in (:assignments) and n.mentor_id = :mentor and n.body <> ''
                        ) told
                        left join dossier_question q on q.id = told.target
                        left join dossier_section s on s.id = told.target
                        where q.removed_at is null and s.removed_at is null
                          and concat_ws(' ', told.text, told.quote, told.replacement, q.body, s.heading) like :words
                        order by told.at desc, told.id
                        limit 40""")
                .param("assignments", ids())
                .param("mentor", mentor.toString())
                .param("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query((row, _) -> new Line(
                        row.getString("kind"),
                        UUID.fromString(row.getString("id")),
                        Utc.at(row, "at"),
                        AssignmentId.parse(row.getString("assignment_id")),
                        UUID.fromString(row.getString("target")),
                        row.getBoolean("begun"),
                        row.getString("place"),
                        row.getString("quote")))
                .list();
    }

    @Test
    void answersAreCountedAlike() {
        Map<AssignmentId, Map<AnswerState, Integer>> counts =
                answers.countsByState(assignments.stream().map(Assignment::id).toList());
        for (Assignment assignment : assignments) {
            Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
            List<AnswerState> all = new ArrayList<>(database.sql("""
                            select coalesce(w.state, 'NOT_STARTED') from dossier_question q
                            left join answer w on w.question_id = q.id and w.assignment_id = ?
                            where q.dossier_id = ? and q.kind = 'PREDICTED' and q.retired_in is null and q.removed_at is null""")
                    .params(assignment.id().toString(), assignment.dossier().toString())
                    .query((row, _) -> AnswerState.valueOf(row.getString(1)))
                    .list());
            Set.copyOf(all).forEach(state -> states.put(state, Collections.frequency(all, state)));
            assertThat(counts.get(assignment.id()))
                    .containsAllEntriesOf(states)
                    .allSatisfy((state, count) -> assertThat(count).isEqualTo(states.getOrDefault(state, 0)));
        }
    }

    @Test
    void workOnItemsIsCountedAlike() {
        for (Assignment assignment : assignments) {
            assertThat(commented.on(assignment.dossier()))
                    .isNotEmpty()
                    .isEqualTo(ItemWork.counts(
                            database.sql("""
                            select t.passage_id, sum(t.comment_count) from review_thread t
                            join assignment a on a.id = t.assignment_id
                            where a.dossier_id = ? and t.comment_count > 0 group by t.passage_id""").param(assignment.dossier().toString())));
        }
    }

    private List<String> ids() {
        return assignments.stream().map(each -> each.id().toString()).toList();
    }
}
