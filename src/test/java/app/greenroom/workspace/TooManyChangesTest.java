package app.greenroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.protocol.Push;
import app.greenroom.coedit.ui.Editors;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.shared.UserId;
import app.greenroom.shared.WriteBudget;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A window that changes things without end is asked to wait, and what was typed in it stays there. */
@ServiceTest
class TooManyChangesTest {

    private static final int FAR_TOO_MANY = 10_000;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    AnswerService service;

    @Autowired
    PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void aRequestOfAWindow() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        WriteBudget.begin();
    }

    @AfterEach
    void itsEnd() {
        WriteBudget.end();
    }

    @Test
    void aScriptIsStoppedAndNobodyElse() {
        int before = answers.read(scene, 0).version();
        Acting.as(scene.candidate(), this::changeWithoutEnd);

        // not a refusal: that would end the writing, and the editor is to try again
        assertThatThrownBy(() -> push(scene.candidate()))
                .isInstanceOf(WriteBudget.TooFast.class)
                .hasMessageContaining("Wait a minute");
        assertThat(answers.read(scene, 0).version()).isEqualTo(before);

        Scene other = assignments.aSceneLike(scene);
        Acting.as(other.candidate(), () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {}));
    }

    @Test
    void readingGoesOn() {
        Acting.as(scene.candidate(), this::changeWithoutEnd);
        assertThat(Acting.as(
                                scene.candidate(),
                                () -> service.open(scene.assignment(), AnswerFixtures.question(scene, 0)))
                        .text())
                .isEqualTo("One train at a time.");
    }

    private void changeWithoutEnd() {
        TransactionTemplate change = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> {
                    for (int times = 0; times < FAR_TOO_MANY; times++) {
                        change.executeWithoutResult(status -> {});
                    }
                })
                .isInstanceOf(WriteBudget.TooFast.class);
    }

    private void push(UserId who) {
        var answer = answers.read(scene, 0);
        TextEditor editor = new TextEditor(
                "answer",
                "Your answer",
                new TextEditor.Authority(
                        edit -> service.push(scene.assignment(), answer.question(), edit),
                        version -> service.pull(scene.assignment(), answer.question(), version)));
        Acting.as(
                who,
                () -> Editors.push(
                        editor,
                        new Push(
                                answer.version(),
                                "[" + answer.text().length() + ",[0,\" Or two.\"]]",
                                "a-script",
                                UUID.randomUUID().toString(),
                                -1,
                                -1)));
    }
}
