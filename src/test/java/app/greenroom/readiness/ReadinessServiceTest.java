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
import app.greenroom.review.Decision;
import app.greenroom.review.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
        List<ReadinessPage.Claim> claims = Acting.as(scene.mentor(), () -> readiness.open(scene.assignment()))
                .checks();
        assertThat(claims)
                .extracting(ReadinessPage.Claim::concept)
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
        assertThat(chart.marks()).extracting(ForecastChart.Mark::words).containsExactly("answer 1 approved");
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

    private List<UUID> concepts() {
        return open().items().stream()
                .filter(part -> !part.question())
                .map(ReadinessPage.Part::id)
                .toList();
    }

    private void recalled(UUID concept) {
        GradeItem grade = new GradeItem(CommandId.next(), scene.assignment(), concept, Grade.GOOD, 20);
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
