package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Grade;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.VerdictService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ReadinessServiceTest {

    @Autowired
    ReadinessService readiness;

    @Autowired
    ReadinessDirectory directory;

    @Autowired
    RecallService recall;

    @Autowired
    ChecklistService checklists;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentDirectory assignmentDirectory;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    VerdictService verdicts;

    @Autowired
    ReadinessReader reader;

    @Autowired
    HistoryReader history;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    @Autowired
    Assumptions assumptions;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void theConfiguredConstantsAreTheStandardOnes() {
        assertThat(assumptions).isEqualTo(Assumptions.STANDARD);
    }

    @Test
    void withoutADateItLooksTwoWeeksAheadAndSaysSo() {
        Acting.as(scene.lead(), () -> assignments.setInterview(scene.assignment(), null, ZoneOffset.UTC));
        assertThat(open().number().days()).isEqualTo(14);
        assertThat(open().number().when()).contains("no interview date");
    }

    @Test
    void anApprovalRaisesTheHalfOfTheQuestions() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        int submitted =
                part(scene.questions().getFirst().id().value()).factors().percent();
        reviews.decide(scene, 0, Decision.APPROVE, "");
        assertThat(part(scene.questions().getFirst().id().value()).factors().percent())
                .isGreaterThan(submitted);
        assertThat(open().number().questions()).isPositive();
        assertThat(open().number().concepts()).isZero();
    }

    @Test
    void anApprovalIsWorthTheMeanOfItsGradesAndThreeWithoutAny() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        answers.submit(scene, 1, "It absorbs small delays.");
        reviews.grade(scene, 0, 1, 2);
        reviews.decide(scene, 0, Decision.APPROVE, "");
        reviews.decide(scene, 1, Decision.APPROVE, "");
        ReadinessPage.Part graded = part(scene.questions().getFirst().id().value());
        ReadinessPage.Part plain = part(scene.questions().get(1).id().value());
        assertThat(graded.factors().answer()).isCloseTo(0.75, within(1e-9));
        assertThat(graded.rubric()).isEqualTo(1.5);
        assertThat(plain.factors().answer()).isCloseTo(0.9, within(1e-9));
        assertThat(plain.rubric()).isNull();
    }

    @Test
    void anApprovalThatIsTakenBackIsWorthWhatTheOneBeforeWas() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.grade(scene, 0, 4, 4, 4, 4);
        reviews.decide(scene, 0, Decision.APPROVE, "");
        reviews.grade(scene, 0, 1);
        CommandId worse = reviews.decide(scene, 0, Decision.APPROVE, "");
        UUID first = scene.questions().getFirst().id().value();
        assertThat(part(first).rubric()).isEqualTo(1);
        Acting.as(scene.mentor(), () -> verdicts.takeBack(worse));
        assertThat(part(first).rubric()).isEqualTo(4);
    }

    @Test
    void whatIsReplayedIsWhatIsStored() {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.grade(scene, 0, 2, 3, 3);
        reviews.decide(scene, 0, Decision.APPROVE, "");
        letThreeDaysPass();
        Prepared prepared = reader.read(assignmentDirectory.assignment(scene.assignment()));
        int place = IntStream.range(0, prepared.items().size())
                .filter(at -> prepared.items().get(at).question())
                .findFirst()
                .orElseThrow();
        int yesterday = Prepared.day(prepared.span().today()) - 1;
        var replayed = history.read(prepared).daily().items().get(place).floorEntry(yesterday);
        assertThat(replayed.getValue()).isEqualTo(prepared.items().get(place).item());
        assertThat(replayed.getValue().rubric()).isCloseTo(8 / 3.0, within(1e-9));
    }

    @Test
    void whatCountsMoreWeighsMore() {
        List<UUID> concepts = concepts();
        recalled(concepts.getFirst());
        int even = Objects.requireNonNull(open().number().concepts());
        weigh(concepts.getFirst(), 3);
        assertThat(open().number().concepts()).isGreaterThan(even);
        assertThat(part(concepts.getFirst()).weight()).isEqualTo(3);
        weigh(scene.questions().getFirst().id().value(), 1);
        assertThat(part(scene.questions().getFirst().id().value()).weight()).isOne();
        assertThatThrownBy(() -> weigh(concepts.getFirst(), 4)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> weigh(UUID.randomUUID(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMentorIsAskedToCheckWhatTellsMost() {
        List<UUID> concepts = concepts();
        recalled(concepts.getFirst());
        recalled(concepts.get(1));
        weigh(concepts.get(1), 3);
        List<ReadinessPage.SpotCheck> claims = Acting.as(scene.mentor(), () -> readiness.open(scene.assignment()))
                .checks();
        assertThat(claims)
                .extracting(ReadinessPage.SpotCheck::concept)
                .containsExactly(concepts.get(1), concepts.getFirst());
        assertThat(claims).allSatisfy(claim -> assertThat(claim.swing()).isPositive());
        assertThat(open().checks()).as("for mentors only").isEmpty();
    }

    @Test
    void oneConfirmedClaimMakesTheOthersSurer() {
        List<UUID> concepts = concepts();
        recalled(concepts.getFirst());
        recalled(concepts.get(1));
        int before = part(concepts.get(1)).factors().percent();
        Acting.as(
                scene.mentor(),
                () -> checklists.confirm(
                        new CheckConcept(CommandId.next(), scene.assignment(), new ConceptId(concepts.getFirst()))));
        assertThat(part(concepts.get(1)).factors().percent()).isGreaterThan(before);
    }

    @Test
    void theForecastGoesFromTheFirstDayToTheInterview() {
        recalled(concepts().getFirst());
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.decide(scene, 0, Decision.APPROVE, "");
        ForecastChart chart = Acting.as(scene.mentor(), () -> readiness.forecast(scene.assignment(), 30));
        assertThat(chart.past().getLast().day()).isEqualTo((int) chart.today().toEpochDay());
        assertThat(chart.past().getLast().percent())
                .isCloseTo(chart.stop().getFirst().percent(), within(1e-6));
        assertThat(chart.stop().getLast().percent()).isCloseTo(open().number().percent(), within(0.6));
        assertThat(chart.plan().days()).hasSameSizeAs(chart.stop());
        assertThat(chart.plan().end().median())
                .isGreaterThan(chart.stop().getLast().percent());
        assertThat(chart.marks()).extracting(ForecastChart.Mark::words).containsExactly("Answer 1 approved");
    }

    @Test
    void theDirectorySaysTheSameInAFixedNumberOfQueries() {
        recalled(concepts().getFirst());
        Scene other = fixtures.aScene();
        List<Assignment> one = List.of(assignmentDirectory.assignment(scene.assignment()));
        List<Assignment> two = List.of(one.getFirst(), assignmentDirectory.assignment(other.assignment()));
        assertThat(directory.numbers(one).values())
                .extracting(ReadinessSummary::number)
                .containsExactly(open().number());
        assertThat(QueryCount.of(() -> directory.numbers(two))).isEqualTo(QueryCount.of(() -> directory.numbers(one)));
        assertThat(QueryCount.of(() -> directory.withNext(two, 3)))
                .isEqualTo(QueryCount.of(() -> directory.withNext(one, 3)));
    }

    /** What happened in this scene happened three days earlier. */
    private void letThreeDaysPass() {
        String assignment = scene.assignment().toString();
        together.executeWithoutResult(begun -> List.of(
                        "update review_verdict v join answer w on w.id = v.answer_id"
                                + " set v.given_at = v.given_at - interval 3 day where w.assignment_id = ?",
                        "update question_event set at = at - interval 3 day, day = day - interval 3 day where assignment_id = ?",
                        "update question_progress set recalled_day = recalled_day - interval 3 day"
                                + " where assignment_id = ?")
                .forEach(sql -> database.sql(sql).param(assignment).update()));
    }

    private List<UUID> concepts() {
        return open().items().stream()
                .filter(part -> !part.question())
                .map(ReadinessPage.Part::id)
                .toList();
    }

    private void recalled(UUID concept) {
        GradeItem grade = new GradeItem(CommandId.next(), scene.assignment(), concept, Grade.GOOD, Attempts.honest(20));
        Acting.as(scene.candidate(), () -> recall.recall(grade));
    }

    private void weigh(UUID item, int weight) {
        Acting.as(
                scene.lead(), () -> readiness.weigh(new WeighItem(CommandId.next(), scene.assignment(), item, weight)));
    }

    private ReadinessPage open() {
        return Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()));
    }

    private ReadinessPage.Part part(UUID id) {
        return open().items().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
