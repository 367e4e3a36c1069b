package app.greenroom.feedback;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentService;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FeedbackServiceTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CommentService service;

    @Autowired
    FeedbackService feedback;

    @Test
    void beginsBehindTheOpenQuestionAndGoesAroundTheEnd() {
        Scene scene = assignments.aSceneOf(4, 0);
        commentOn(scene, 0);
        commentOn(scene, 1);
        commentOn(scene, 3);
        assertThat(targets(scene, 1)).containsExactly(id(scene, 3), id(scene, 0), id(scene, 1));
        assertThat(targets(scene, 2)).containsExactly(id(scene, 3), id(scene, 0), id(scene, 1));
        assertThat(targets(scene, 3)).containsExactly(id(scene, 0), id(scene, 1), id(scene, 3));
    }

    @Test
    void countsOnlyWhatWaitsForTheCandidate() {
        Scene scene = assignments.aSceneOf(3, 0);
        ThreadId addressed = commentOn(scene, 0);
        Acting.as(scene.candidate(), () -> service.address(addressed));
        ThreadId answered = commentOn(scene, 1);
        reviews.reply(scene.candidate(), answered, "The night train.");
        commentOn(scene, 2);
        assertThat(targets(scene, 0)).containsExactly(id(scene, 2));
    }

    @Test
    void aRequestedChangeWaitsUntilItIsSubmittedAgain() {
        Scene scene = assignments.aSceneOf(2, 0);
        answers.submit(scene, 1, "One train.");
        reviews.decide(scene, 1, Decision.REQUEST_CHANGES, "Say which train.");
        assertThat(targets(scene, 0)).containsExactly(id(scene, 1));
        answers.submit(scene, 1, "One train, the night train.");
        assertThat(targets(scene, 0)).isEmpty();
    }

    @Test
    void itsQueriesDoNotGrow() {
        Scene small = assignments.aSceneOf(2, 0);
        Scene large = assignments.aSceneOf(9, 0);
        commentOn(small, 0);
        for (int i = 0; i < 9; i++) {
            commentOn(large, i);
        }
        assertThat(QueryCount.of(() -> targets(large, 0))).isEqualTo(QueryCount.of(() -> targets(small, 0)));
    }

    private ThreadId commentOn(Scene scene, int index) {
        answers.submit(scene, index, "One train at a time.");
        return reviews.comment(scene, index, "train", "Which?");
    }

    private List<UUID> targets(Scene scene, int here) {
        return Acting.as(
                scene.candidate(),
                () -> feedback.waiting(scene.assignment(), Set.of(id(scene, here))).stream()
                        .map(FeedbackStop::target)
                        .toList());
    }

    private static UUID id(Scene scene, int index) {
        return question(scene, index).value();
    }
}
