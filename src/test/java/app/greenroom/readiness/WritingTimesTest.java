package app.greenroom.readiness;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Durations;
import app.greenroom.shared.AnswerId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class WritingTimesTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    AnswerService answerService;

    @Autowired
    ReadinessService readiness;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    @Test
    void theFirstSubmissionTeachesWritingAndTheNextRevising() {
        Scene scene = assignments.aScene();
        wroteFor(scene, 12);
        answers.submit(scene, 0, "One train at a time, of course.");
        assertThat(durations(scene).own()).containsOnlyKeys(Action.Kind.WRITE);
        assertThat(durations(scene).own().get(Action.Kind.WRITE)).satisfies(own -> {
            assertThat(own.count()).isEqualTo(1);
            assertThat(own.median()).isBetween(12.9, 13.1);
        });
        answers.write(scene, 0, "One train at a time.");
        age(scene, 5);
        answers.submit(scene, 0, "One train at a time, and no more.");
        assertThat(durations(scene).own()).containsOnlyKeys(Action.Kind.WRITE, Action.Kind.REVISE);
    }

    @Test
    void aSubmissionThatIsTakenBackTakesItsTimeWithIt() {
        Scene scene = assignments.aScene();
        wroteFor(scene, 12);
        answers.submit(scene, 0, "One train at a time, of course.");
        Acting.as(scene.candidate(), () -> answerService.withdraw(scene.assignment(), question(scene, 0), 1));
        assertThat(durations(scene).own()).isEmpty();
    }

    @Test
    void whatWasPastedTeachesNothing() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        assertThat(durations(scene).own()).isEmpty();
    }

    @Test
    void itCostsNoQueryMore() {
        Scene fresh = assignments.aScene();
        Scene learned = assignments.aScene();
        wroteFor(learned, 12);
        answers.submit(learned, 0, "One train at a time, of course.");
        assertThat(QueryCount.of(() -> durations(learned))).isEqualTo(QueryCount.of(() -> durations(fresh)));
    }

    /** A change every four minutes, the last of them just now. */
    private void wroteFor(Scene scene, int minutes) {
        for (int at = 0; at < minutes; at += 4) {
            answers.write(scene, 0, "Word ".repeat(at + 1));
            age(scene, 4);
        }
    }

    private void age(Scene scene, int minutes) {
        AnswerId answer = answers.read(scene, 0).id();
        together.executeWithoutResult(
                _ -> database.sql("update text_change set at = at - interval ? minute where text_id = ?")
                        .params(minutes, answer.toString())
                        .update());
    }

    private Durations durations(Scene scene) {
        return Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()))
                .durations();
    }
}
