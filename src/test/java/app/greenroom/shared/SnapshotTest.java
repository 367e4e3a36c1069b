package app.greenroom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ServiceTest
class SnapshotTest {

    @Autowired
    Snapshot snapshot;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AnswerService service;

    @Test
    void whatWasReadOnceIsNotReadAgain() {
        Scene scene = fixtures.aScene();
        Runnable read = () -> assignments.open(scene.assignment());
        Acting.as(scene.candidate(), () -> {
            int once = QueryCount.of(() -> snapshot.read(read));
            int thrice =
                    QueryCount.of(() -> snapshot.read(() -> List.of(1, 2, 3).forEach(_ -> read.run())));
            assertThat(thrice).isEqualTo(once);
        });
    }

    @Test
    void eachSnapshotSeesWhatIsThereThen() {
        Scene scene = fixtures.aScene();
        List<String> seen = new ArrayList<>();
        Runnable read = () -> seen.add(answers.read(scene, 0).text());
        snapshot.read(read);
        answers.write(scene, 0, "One train at a time.");
        snapshot.read(read);
        assertThat(seen).containsExactly("", "One train at a time.");
    }

    @Test
    void aRefusedReadLeavesTheOthersTheirTurn() {
        Scene scene = fixtures.aScene();
        List<AssignmentId> read = new ArrayList<>();
        Acting.as(
                scene.candidate(),
                () -> snapshot.read(() -> {
                    assertThatThrownBy(() -> assignments.open(
                                    new AssignmentId(CommandId.next().value())))
                            .isInstanceOf(NotFound.class);
                    read.add(assignments.open(scene.assignment()).assignment().id());
                }));
        assertThat(read).containsExactly(scene.assignment());
    }

    @Test
    void toWriteInItIsRefusedInsteadOfLost() {
        Scene scene = fixtures.aScene();
        answers.write(scene, 0, "One train at a time.");
        Acting.as(
                scene.candidate(),
                () -> assertThatThrownBy(() -> snapshot.read(() -> service.submit(
                                CommandId.next(), scene.assignment(), AnswerFixtures.question(scene, 0))))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }
}
