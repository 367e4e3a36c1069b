package app.greenroom.coedit.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pull;
import app.greenroom.coedit.protocol.Push;
import app.greenroom.coedit.protocol.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EditedTextTest {

    @Autowired
    AnswerService answers;

    @Autowired
    AnswerFixtures fixtures;

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;
    TextEditor editor;

    @BeforeEach
    void anEditor() {
        scene = assignments.aScene();
        editor = new TextEditor(
                "answer",
                "Your answer",
                new TextEditor.Authority(
                        edit -> answers.push(scene.assignment(), question(scene, 0), edit),
                        version -> answers.pull(scene.assignment(), question(scene, 0), version)));
    }

    @Test
    void takesWhatAnEditorNamesByAnyBitsAndTellsItBack() {
        var accepted = push("f262861d017feded041517fb9eb579f9", "[[0,\"Hello\"]]");
        assertThat(accepted).isEqualTo(Accepted.at(1));
        var pulled = Acting.as(scene.mentor(), () -> editor.pull(new Pull(0)));
        assertThat(pulled.head()).isEqualTo(1);
        assertThat(pulled.updates()).containsExactly(new Update("tab-one-1", "[[0,\"Hello\"]]"));
    }

    @Test
    void aResendCountsAsAccepted() {
        push("f262861d017feded041517fb9eb579f9", "[[0,\"Hello\"]]");
        assertThat(push("f262861d017feded041517fb9eb579f9", "[[0,\"Hello\"]]").accepted())
                .isTrue();
        assertThat(fixtures.read(scene, 0).text()).isEqualTo("Hello");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        assertThat(push("f262861d017feded041517fb9eb579f9", "[not json").refusal())
                .contains("couldn’t be saved");
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        var refused = Acting.as(
                scene.mentor(), () -> editor.push(new Push(0, "[[0,\"Hello\"]]", "tab-one-1", "0".repeat(32), -1, -1)));
        assertThat(refused.refusal()).isEqualTo("You can’t edit this any more.");
    }

    private Accepted push(String command, String change) {
        return Acting.as(scene.candidate(), () -> editor.push(new Push(0, change, "tab-one-1", command, -1, -1)));
    }
}
