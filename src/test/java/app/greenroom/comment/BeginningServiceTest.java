package app.greenroom.comment;

import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BeginningServiceTest {

    private static final String FIRST = "One train at a time enters the line.";
    private static final String SECOND = "One night train at a time enters the single line.";

    @Autowired
    BeginningService beginnings;

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
    void aThreadThatIsCarriedOverLeadsToItsWordsInTheSubmissionInWhichItBegan() {
        ThreadId thread = reviews.draft(scene.mentor(), scene, 0, "at a time", "Why?");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        answers.submit(scene, 0, SECOND);
        CommentThread carried =
                reviews.threads(scene.candidate(), answerPassage(scene, 0)).getFirst();
        assertThat(carried.submission()).isEqualTo(1);
        assertThat(Acting.as(scene.candidate(), () -> beginnings.of(thread)))
                .contains(new Beginning(thread, 1, Optional.of(new TextRange(10, 19))));
    }

    @Test
    void nobodyLearnsWhereAPendingThreadBegan() {
        ThreadId thread = reviews.draft(scene.mentor(), scene, 0, "at a time", "Why?");
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> beginnings.of(thread)))
                .isInstanceOf(NotFound.class);
    }
}
