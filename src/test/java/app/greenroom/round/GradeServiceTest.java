package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.CriterionText;
import app.greenroom.rubric.RubricService;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GradeServiceTest {

    @Autowired
    GradeService grades;

    @Autowired
    VerdictService verdicts;

    @Autowired
    RubricService rubrics;

    @Autowired
    AssignmentService assignmentService;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, "One train at a time.");
    }

    @Test
    void gradesAreKeptAsTheyAreGiven() {
        grade(scene.mentor(), 0, 2);
        grade(scene.mentor(), 1, 4);
        grade(scene.mentor(), 0, 3);
        assertThat(sheet(scene.mentor()).given()).isEqualTo(2);
        assertThat(sheet(scene.mentor()).levels())
                .containsEntry(criterion(0).id(), 3)
                .containsEntry(criterion(1).id(), 4);
        Acting.as(scene.mentor(), () -> grades.clear(answer));
        assertThat(sheet(scene.mentor()).given()).isZero();
    }

    @Test
    void nobodyElseSeesThemBeforeTheVerdict() {
        UserId other = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignmentService.setMentors(scene.assignment(), Set.of(scene.mentor(), other)));
        grade(scene.mentor(), 0, 1);
        assertThat(sheet(other).given()).isZero();
        for (UserId elsewhere : List.of(scene.lead(), scene.candidate())) {
            assertThatThrownBy(() -> sheet(elsewhere)).isInstanceOf(NotFound.class);
        }
        assertThat(history()).isEmpty();
    }

    @Test
    void theyComeWithTheVerdictInTheWordsOfThatDay() {
        grade(scene.mentor(), 0, 3);
        grade(scene.mentor(), 1, 2);
        Criterion deep = criterion(1);
        fixtures.decide(scene, 0, Decision.APPROVE, "");
        Acting.as(scene.lead(), () -> rubrics.change(scene.team(), deep.id(), deep.text(), brief()));
        assertThat(history().getFirst().scores())
                .containsExactly(
                        new Score("Correctness", 3, criterion(0).words(3)), new Score("Depth", 2, deep.words(2)));
        assertThat(sheet(scene.mentor()).given())
                .as("the next round begins anew")
                .isZero();
    }

    @Test
    void aVerdictWithoutARubricIsFine() {
        fixtures.decide(scene, 0, Decision.APPROVE, "");
        assertThat(history().getFirst().scores()).isEmpty();
    }

    @Test
    void aVerdictThatIsTakenBackLeavesItsGrades() {
        grade(scene.mentor(), 0, 3);
        GiveVerdict given = new GiveVerdict(CommandId.next(), answer, 1, Decision.APPROVE, "");
        Acting.as(scene.mentor(), () -> verdicts.give(given));
        Acting.as(scene.mentor(), () -> verdicts.takeBack(given.command()));
        assertThat(sheet(scene.mentor()).levels()).containsEntry(criterion(0).id(), 3);
        assertThat(history()).isEmpty();
    }

    @Test
    void gradesOfAnEarlierSubmissionNeverScoreALaterOne() {
        UserId other = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), other);
        grade(scene.mentor(), 0, 1);
        Acting.as(
                other,
                () -> verdicts.give(
                        new GiveVerdict(CommandId.next(), answer, 1, Decision.REQUEST_CHANGES, "Which train?")));
        answers.submit(scene, 0, "One night train at a time.");
        assertThat(sheet(scene.mentor()).given()).isZero();
        fixtures.decide(scene, 0, Decision.APPROVE, "");
        assertThat(history().getFirst().scores()).isEmpty();
    }

    @Test
    void whatWasGivenForAnotherTextIsRefused() {
        CriterionId correct = criterion(0).id();
        GradeAnswer late = new GradeAnswer(CommandId.next(), answer, 1, correct, 3);
        answers.submit(scene, 0, "One night train at a time.");
        assertThatThrownBy(() -> Acting.as(scene.mentor(), () -> grades.grade(late)))
                .isInstanceOf(Refusal.class);
        assertThat(sheet(scene.mentor()).given()).isZero();
    }

    @Test
    void whatWasTakenBackLeavesItsGradesBehind() {
        grade(scene.mentor(), 0, 1);
        answers.withdraw(scene, 0, 1);
        assertThat(sheet(scene.mentor()).given()).isZero();
        answers.submit(scene, 0, "One night train at a time.");
        assertThat(sheet(scene.mentor()).given()).isZero();
    }

    @Test
    void whatWasRetiredMeanwhileIsNotGiven() {
        grade(scene.mentor(), 0, 3);
        grade(scene.mentor(), 1, 3);
        CriterionId deep = criterion(1).id();
        Acting.as(scene.lead(), () -> rubrics.retire(scene.team(), deep));
        assertThatThrownBy(() -> Acting.as(
                        scene.mentor(), () -> grades.grade(new GradeAnswer(CommandId.next(), answer, 1, deep, 4))))
                .isInstanceOf(NotFound.class);
        fixtures.decide(scene, 0, Decision.APPROVE, "");
        assertThat(history().getFirst().scores()).extracting(Score::criterion).containsExactly("Correctness");
    }

    @Test
    void thereAreFourLevels() {
        CriterionId correct = criterion(0).id();
        for (int level : List.of(0, 5)) {
            assertThatThrownBy(() -> Acting.as(
                            scene.mentor(),
                            () -> grades.grade(new GradeAnswer(CommandId.next(), answer, 1, correct, level))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aLongHistoryTakesNoMoreQueries() {
        grade(scene.mentor(), 0, 3);
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "Shorter.");
        int one = QueryCount.of(this::history);
        for (int more = 0; more < 3; more++) {
            grade(scene.mentor(), 0, 4);
            grade(scene.mentor(), 1, 4);
            fixtures.decide(scene, 0, Decision.APPROVE, "");
        }
        assertThat(QueryCount.of(this::history)).isEqualTo(one);
    }

    private void grade(UserId mentor, int place, int level) {
        CriterionId criterion = criterion(place).id();
        int submission = sheet(mentor).submission();
        Acting.as(mentor, () -> grades.grade(new GradeAnswer(CommandId.next(), answer, submission, criterion, level)));
    }

    private GradeSheet sheet(UserId mentor) {
        return Acting.as(mentor, () -> grades.sheet(answer));
    }

    private Criterion criterion(int place) {
        return sheet(scene.mentor()).criteria().get(place);
    }

    private List<Verdict> history() {
        return Acting.as(scene.candidate(), () -> verdicts.history(scene.assignment(), question(scene, 0)));
    }

    private static CriterionText brief() {
        return new CriterionText("Brief", List.of("Far too long", "Too long", "Fits", "Not a word too many"));
    }
}
