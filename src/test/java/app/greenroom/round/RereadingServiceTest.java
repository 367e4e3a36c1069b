package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.reading.EarlierSubmission;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.UserId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RereadingServiceTest {

    private static final String FIRST = "One train at a time enters the line.";
    private static final String SECOND = "One night train at a time enters the single line.";

    @Autowired
    RereadingService rereading;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void aSubmission() {
        scene = assignments.aScene();
        answers.submit(scene, 0, FIRST);
    }

    @Test
    void atFirstSightThereIsNothingToCompareWith() {
        assertThat(earlier(scene.mentor())).isEmpty();
    }

    @Test
    void aMentorComparesWithTheSubmissionOfTheirLastVerdict() {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Which train?");
        assertThat(earlier(scene.mentor())).isEmpty();
        answers.submit(scene, 0, SECOND);
        assertThat(earlier(scene.mentor())).contains(new EarlierSubmission(1, FIRST, true, false));
        assertThat(earlier(scene.lead())).isEmpty();
    }

    @Test
    void anApprovedAnswerIsComparedByEverybodyWithWhatWasApproved() {
        reviews.decide(scene, 0, Decision.APPROVE, "");
        answers.write(scene, 0, SECOND);
        assertThat(earlier(scene.mentor())).contains(new EarlierSubmission(1, FIRST, true, true));
        assertThat(earlier(scene.lead())).contains(new EarlierSubmission(1, FIRST, false, true));
    }

    @Test
    void howChangesAreReadIsRemembered() {
        assertThat(Acting.as(scene.mentor(), () -> rereading.sideBySide())).isFalse();
        Acting.as(scene.mentor(), () -> rereading.preferSideBySide(true));
        assertThat(Acting.as(scene.mentor(), () -> rereading.sideBySide())).isTrue();
        assertThat(Acting.as(scene.candidate(), () -> rereading.sideBySide())).isFalse();
    }

    private Optional<EarlierSubmission> earlier(UserId who) {
        return Acting.as(who, () -> rereading.earlier(scene.assignment(), question(scene, 0)));
    }
}
