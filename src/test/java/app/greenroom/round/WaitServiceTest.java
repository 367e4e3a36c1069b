package app.greenroom.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.reading.UsualWait;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class WaitServiceTest {

    @Autowired
    WaitService waits;

    @Autowired
    ReviewQueue queue;

    @Autowired
    AnswerService answerService;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    @Test
    void theMedianOfTheMentorsReviewsIsToldOnceThereAreThree() {
        Scene scene = assignments.aSceneOf(5, 0);
        reviewedAfter(scene, 0, 1);
        reviewedAfter(scene, 1, 30);
        assertThat(Acting.as(scene.candidate(), () -> waits.usual(scene.assignment())))
                .isEmpty();
        reviewedAfter(scene, 2, 5);
        UsualWait wait = Acting.as(scene.candidate(), () -> waits.usual(scene.assignment()))
                .orElseThrow();
        assertThat(wait.median()).isBetween(Duration.ofHours(5), Duration.ofMinutes(301));
        assertThat(wait.reviews()).isEqualTo(3);
    }

    @Test
    void onlyTheFirstVerdictOnASubmissionCounts() {
        Scene scene = assignments.aSceneOf(5, 0);
        reviewedAfter(scene, 0, 1);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "On second thoughts: which train?");
        reviews.decide(scene, 0, Decision.APPROVE, "");
        assertThat(Acting.as(scene.candidate(), () -> waits.usual(scene.assignment())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT5M, within an hour", "PT61M, within 2 hours", "PT5H, within 5 hours", "PT37H, within 2 days"})
    void waitsAreRoundedUp(Duration median, String words) {
        assertThat(new UsualWait(median, 3).words()).isEqualTo(words);
    }

    @Test
    void whatTheCandidateAsksToLookAtStandsInTheQueueUntilTheVerdict() {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.write(scene, 0, "One train at a time.");
        submit(scene, "  the last\n sentence ");
        assertThat(Acting.as(scene.mentor(), () -> queue.mine()).mine())
                .extracting(QueueItem::lookAt)
                .containsExactly("the last sentence");
        assertThat(Acting.as(
                                scene.mentor(),
                                () -> answerService.revisions(scene.assignment(), AnswerFixtures.question(scene, 0)))
                        .getFirst()
                        .note())
                .isEqualTo("the last sentence");
        answers.write(scene, 0, "One train at a time, always.");
        submit(scene, "");
        assertThat(Acting.as(scene.mentor(), () -> queue.mine()).mine())
                .extracting(QueueItem::answer, QueueItem::lookAt)
                .containsExactly(Assertions.tuple(answer, null));
    }

    @Test
    void whatToLookAtIsOneLine() {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        Assertions.assertThatThrownBy(() -> submit(scene, "x".repeat(301))).isInstanceOf(Refusal.class);
    }

    private void submit(Scene scene, String lookAt) {
        Acting.as(
                scene.candidate(),
                () -> answerService.submit(
                        CommandId.next(), scene.assignment(), AnswerFixtures.question(scene, 0), lookAt));
    }

    private void reviewedAfter(Scene scene, int question, int hours) {
        AnswerId answer = answers.submit(scene, question, "One train at a time.");
        reviews.decide(scene, question, Decision.APPROVE, "");
        together.executeWithoutResult(status -> database.sql(
                        "update review_verdict set state_since = state_since - interval ? hour where answer_id = ?")
                .params(hours, answer.toString())
                .update());
    }
}
