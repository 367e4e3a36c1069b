package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Standing;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class RecallServiceTest {

    @Autowired
    RecallService recall;

    @Autowired
    ChecklistService checklists;

    @Autowired
    ReadinessService readiness;

    @Autowired
    ReadinessDirectory directory;

    @Autowired
    AssignmentDirectory assignments;

    @Autowired
    AssignmentService assigning;

    @Autowired
    AnswerService answering;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    QuestionLedger questions;

    @Autowired
    Recount recount;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;
    List<Card> concepts;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
        concepts = session().unrated();
    }

    @Test
    void firstAllConceptsAreToBeRatedAndNothingIsDue() {
        assertThat(concepts)
                .extracting(Card::text)
                .startsWith("headway", "block section")
                .hasSize(4);
        assertThat(session().due()).isEmpty();
    }

    @Test
    void whatWasRatedIsDueTheBetterKnownFirstAndTopicsMixed() {
        concepts.forEach(card -> rate(card, Grade.GOOD));
        List<Card> due = session().due();
        assertThat(session().unrated()).isEmpty();
        assertThat(due).hasSize(4).allSatisfy(card -> assertThat(card.gain()).isPositive());
        assertThat(due.get(0).topic()).isNotEqualTo(due.get(1).topic());
    }

    @Test
    void aSessionMixesConceptsAndAnswersAndIsJustWhatReadinessProposes() {
        concepts.forEach(card -> rate(card, Grade.GOOD));
        answers.submit(scene, 1, "A buffer keeps a delay from spreading.");
        answers.write(scene, 0, "A draft isn’t said aloud yet.");
        List<Card> due = session().due();
        assertThat(due).filteredOn(Card::question).extracting(Card::number).containsExactly(2);
        assertThat(due).filteredOn(card -> !card.question()).hasSize(4);
        assertThat(proposed())
                .filteredOn(NextAction.Session.class::isInstance)
                .singleElement()
                .isEqualTo(new NextAction.Session(
                        4,
                        List.of(2),
                        (int) Math.round(due.stream().mapToDouble(Card::minutes).sum()),
                        due.stream().mapToDouble(Card::gain).sum()));
        assertThat(Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()))
                        .next())
                .isEqualTo(proposed());
    }

    @Test
    void aSessionIsAsLongAsOneCanSitAndBeginsWithWhatPaysMost() {
        scene = fixtures.aSceneOf(1, 60);
        session().unrated().forEach(card -> rate(card, Grade.GOOD));
        List<Card> due = session().due();
        assertThat(due).hasSizeBetween(2, 10);
        assertThat(due.stream().mapToDouble(Card::minutes).sum()).isLessThanOrEqualTo(30);
        double least = due.stream()
                .mapToDouble(card -> card.gain() / card.minutes())
                .min()
                .orElseThrow();
        assertThat(session().rest())
                .hasSize(60 - due.size())
                .allSatisfy(card -> assertThat(card.gain() / card.minutes()).isLessThanOrEqualTo(least));
    }

    @Test
    void whatWasRecalledIsNotProposedAgainBeforeTheDayThatItsGradeSaid() {
        concepts.forEach(card -> rate(card, Grade.GOOD));
        answers.submit(scene, 0, "I begin with the bottleneck.");
        concepts.forEach(card -> grade(card, Grade.HARD));
        assertThat(session().due()).singleElement().matches(Card::question, "is to be said");
        say(0, Grade.GOOD);
        assertThat(session().due()).isEmpty();
        assertThat(proposed())
                .allSatisfy(action -> assertThat(action)
                        .isInstanceOfSatisfying(
                                NextAction.Single.class,
                                single -> assertThat(single.kind()).isEqualTo(Action.Kind.WRITE)));
    }

    @Test
    void withADateTheDayBeforeIsTheLastAndWithoutOneNoDayIs() {
        Card card = concepts.getFirst();
        rate(card, Grade.EASY);
        interviewAt(TestTime.inDays(5, LocalTime.NOON));
        assertThat(session().due().getFirst().next().easy())
                .isEqualTo(session().number().days() - 1);
        interviewAt(null);
        assertThat(session().due().getFirst().next().easy()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aGradeThatIsTakenBackLeavesNoTraceNotEvenInOnesUsualTimes() {
        concepts.forEach(card -> rate(card, Grade.GOOD));
        answers.submit(scene, 0, "I begin with the bottleneck.");
        grade(concepts.getFirst(), Grade.GOOD);
        say(0, Grade.HARD);
        RecallSession before = session();
        ReadinessPage page = Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()));
        EventId recalled = grade(concepts.getLast(), Grade.EASY);
        EventId said = say(0, Grade.AGAIN);
        assertThat(session()).isNotEqualTo(before);
        takeBack(concepts.getLast(), recalled);
        Acting.as(scene.candidate(), () -> recall.undoRehearsal(answer(0, Grade.AGAIN, Attempts.honest(0)), said));
        assertThat(session()).isEqualTo(before);
        ReadinessPage after = Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()));
        assertThat(after.items()).isEqualTo(page.items());
        assertThat(after.durations()).isEqualTo(page.durations());
    }

    @Test
    void aRatingCountsAndARecallCountsMore() {
        Card card = concepts.getFirst();
        rate(card, Grade.GOOD);
        int claimed = percent(card.id());
        grade(card, Grade.GOOD);
        assertThat(percent(card.id())).isGreaterThan(claimed);
        assertThat(progress(card).recollection().evidence()).isEqualTo(Evidence.TESTED);
        assertThat(progress(card).state()).isEqualTo(ConceptState.CAN_EXPLAIN);
    }

    @Test
    void aFailedRecallCountsNothingAndIsToBeLearned() {
        Card card = concepts.getFirst();
        rate(card, Grade.GOOD);
        grade(card, Grade.AGAIN);
        assertThat(percent(card.id())).isZero();
        assertThat(session().due().getFirst().learn()).isTrue();
        grade(card, Grade.GOOD);
        assertThat(percent(card.id())).isPositive();
    }

    @Test
    void aWrongTapIsTakenBackAsIfItHadNeverBeen() {
        Card card = concepts.getFirst();
        rate(card, Grade.GOOD);
        ConceptProgress before = progress(card);
        EventId wrong = grade(card, Grade.AGAIN);
        takeBack(card, wrong);
        assertThat(progress(card)).isEqualTo(before);
    }

    @Test
    void aGradeWithoutALookAtTheBackOrTooSoonCountsAsClaimed() {
        Card card = concepts.getFirst();
        rate(card, Grade.HARD);
        int claimed = percent(card.id());
        assertThat(attempt(card, 60_000, false).doubt()).isEqualTo(Doubt.UNSEEN);
        Graded hasty = attempt(card, 1_900, true);
        assertThat(hasty.doubt()).isEqualTo(Doubt.HASTY);
        assertThat(percent(card.id())).isEqualTo(claimed);
        assertThat(progress(card).standing()).isEqualTo(Standing.CLAIMED);
        assertThat(progress(card).recollection().word()).isEqualTo(Grade.HARD);
        takeBack(card, hasty.event());
        assertThat(attempt(card, 20_000, true).doubt()).isNull();
        assertThat(progress(card).standing()).isEqualTo(Standing.RECALLED);
        assertThat(percent(card.id())).isGreaterThan(2 * claimed);
    }

    @Test
    void whatIsMuchFasterThanUsualCountsAsClaimed() {
        concepts.forEach(card -> rate(card, Grade.GOOD));
        concepts.subList(0, 3).forEach(card -> grade(card, Grade.GOOD));
        assertThat(attempt(concepts.getLast(), 6_000, true).doubt()).isEqualTo(Doubt.HASTY);
        assertThat(attempt(concepts.getLast(), 7_000, true).doubt()).isNull();
    }

    @Test
    void aRehearsalWithoutALookProvesNothing() {
        QuestionId question = AnswerFixtures.question(scene, 1);
        answers.write(scene, 1, "A buffer keeps a delay from spreading.");
        GradeItem tapped = new GradeItem(
                CommandId.next(),
                scene.assignment(),
                question.value(),
                Grade.EASY,
                new GradeItem.Attempt(60_000, false, true));
        assertThat(Acting.as(scene.candidate(), () -> recall.rehearse(tapped)))
                .hasValueSatisfying(graded -> assertThat(graded.doubt()).isEqualTo(Doubt.UNSEEN));
        assertThat(percent(question.value())).isZero();
    }

    @Test
    void whatAMentorDidNotFindIsNotTalkedUp() {
        Card card = concepts.getFirst();
        rate(card, Grade.GOOD);
        CheckConcept check = new CheckConcept(CommandId.next(), scene.assignment(), new ConceptId(card.id()));
        Acting.as(scene.mentor(), () -> checklists.demote(check));
        rate(card, Grade.EASY);
        assertThat(percent(card.id())).isZero();
        assertThat(progress(card).standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void aResentGradeCountsOnce() {
        Card card = concepts.getFirst();
        GradeItem twice =
                new GradeItem(CommandId.next(), scene.assignment(), card.id(), Grade.GOOD, Attempts.honest(20));
        assertThat(Acting.as(scene.candidate(), () -> recall.recall(twice))).isPresent();
        assertThat(Acting.as(scene.candidate(), () -> recall.recall(twice))).isEmpty();
    }

    @Test
    void submittingAnAnswerIsARecallWithEffortAndTakingItBackUndoesThat() {
        QuestionId question = AnswerFixtures.question(scene, 0);
        answers.submit(scene, 0, "I begin with the bottleneck.");
        Recollection known = QuestionEvent.replay(questions.events(scene.assignment(), question));
        assertThat(known.memory())
                .isEqualTo(Recollection.NONE.tested(Grade.HARD, 0).memory());
        assertThat(percent(question.value())).isPositive();
        Acting.as(scene.candidate(), () -> answering.withdraw(scene.assignment(), question, 1));
        assertThat(QuestionEvent.replay(questions.events(scene.assignment(), question)))
                .isEqualTo(Recollection.NONE);
        assertThat(percent(question.value())).isZero();
    }

    @Test
    void onlyWhatIsWrittenIsRehearsed() {
        QuestionId question = AnswerFixtures.question(scene, 1);
        GradeItem said =
                new GradeItem(CommandId.next(), scene.assignment(), question.value(), Grade.GOOD, Attempts.honest(90));
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> recall.rehearse(said)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write the answer first");
        answers.write(scene, 1, "A buffer keeps a delay from spreading.");
        EventId rehearsal = Acting.as(scene.candidate(), () -> recall.rehearse(said))
                .orElseThrow()
                .event();
        int rehearsed = percent(question.value());
        assertThat(rehearsed).isPositive();
        GradeItem undo =
                new GradeItem(CommandId.next(), scene.assignment(), question.value(), Grade.GOOD, Attempts.honest(0));
        Acting.as(scene.candidate(), () -> recall.undoRehearsal(undo, rehearsal));
        assertThat(percent(question.value())).isZero();
    }

    @Test
    void whatIsNotOfThisDossierIsNotThere() {
        GradeItem stray =
                new GradeItem(CommandId.next(), scene.assignment(), UUID.randomUUID(), Grade.GOOD, Attempts.honest(1));
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> recall.recall(stray)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> recall.rehearse(stray)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsStoredIsWhatTheEventsSayAlsoAfterCountingAnew() {
        concepts.forEach(card -> rate(card, Grade.HARD));
        grade(concepts.getFirst(), Grade.GOOD);
        grade(concepts.get(1), Grade.AGAIN);
        answers.submit(scene, 0, "I begin with the bottleneck.");
        Map<UUID, Integer> stored = percents();
        forget("concept_progress");
        forget("question_progress");
        assertThat(percents()).isNotEqualTo(stored);
        recount.run();
        assertThat(percents()).isEqualTo(stored);
    }

    @Test
    void whatIsCountedLaterIsDoneOnceForADatabase() {
        concepts.forEach(card -> rate(card, Grade.HARD));
        forget("concept_progress");
        recount.runOnce();
        assertThat(uncounted())
                .as("looked at although it was done at the start")
                .isPositive();
        transaction.executeWithoutResult(status -> database.sql("delete from done_once where what = ?")
                .param(Recount.NAME)
                .update());
        recount.runOnce();
        assertThat(uncounted()).isZero();
    }

    private long uncounted() {
        return database.sql("select count(*) from concept_progress where not counted and assignment_id = ?")
                .param(scene.assignment().toString())
                .query(Long.class)
                .single();
    }

    private void forget(String table) {
        transaction.executeWithoutResult(status -> database.sql("update " + table
                        + " set counted = false, stability = null, evidence = 'NONE', recalled = false"
                        + " where assignment_id = ?")
                .param(scene.assignment().toString())
                .update());
    }

    private void interviewAt(@Nullable LocalDateTime at) {
        Acting.as(scene.lead(), () -> assigning.setInterview(scene.assignment(), at, TestTime.BERLIN));
    }

    private List<NextAction> proposed() {
        return Objects.requireNonNull(directory
                        .withNext(List.of(assignments.assignment(scene.assignment())), 3)
                        .get(scene.assignment()))
                .next();
    }

    private EventId say(int question, Grade grade) {
        return Acting.as(scene.candidate(), () -> recall.rehearse(answer(question, grade, Attempts.honest(90))))
                .orElseThrow()
                .event();
    }

    private GradeItem answer(int question, Grade grade, GradeItem.Attempt attempt) {
        return new GradeItem(
                CommandId.next(),
                scene.assignment(),
                AnswerFixtures.question(scene, question).value(),
                grade,
                attempt);
    }

    private RecallSession session() {
        return Acting.as(scene.candidate(), () -> recall.open(scene.assignment()));
    }

    private void rate(Card card, Grade grade) {
        Acting.as(
                scene.candidate(),
                () -> recall.rate(
                        new GradeItem(CommandId.next(), scene.assignment(), card.id(), grade, Attempts.honest(5))));
    }

    private EventId grade(Card card, Grade grade) {
        return Acting.as(
                        scene.candidate(),
                        () -> recall.recall(new GradeItem(
                                CommandId.next(), scene.assignment(), card.id(), grade, Attempts.honest(20))))
                .orElseThrow()
                .event();
    }

    private Graded attempt(Card card, long millis, boolean seen) {
        GradeItem.Attempt attempt = new GradeItem.Attempt(millis, seen, true);
        return Acting.as(
                        scene.candidate(),
                        () -> recall.recall(
                                new GradeItem(CommandId.next(), scene.assignment(), card.id(), Grade.EASY, attempt)))
                .orElseThrow();
    }

    private void takeBack(Card card, EventId event) {
        Acting.as(
                scene.candidate(),
                () -> checklists.undo(
                        new UndoRating(CommandId.next(), scene.assignment(), new ConceptId(card.id()), event)));
    }

    private ConceptProgress progress(Card card) {
        return Acting.as(scene.candidate(), () -> checklists.open(scene.assignment())).items().stream()
                .filter(item -> item.concept().id().value().equals(card.id()))
                .findFirst()
                .orElseThrow()
                .progress();
    }

    private int percent(UUID item) {
        return Objects.requireNonNull(percents().get(item));
    }

    private Map<UUID, Integer> percents() {
        return Acting.as(scene.lead(), () -> readiness.open(scene.assignment())).items().stream()
                .collect(Collectors.toMap(
                        ReadinessPage.Part::id, part -> part.factors().percent()));
    }
}
