package app.greenroom.review.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EditorAuthorityTest {

    @Autowired
    AnswerService answers;

    @Autowired
    AnswerFixtures fixtures;

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;
    EditorAuthority authority;

    @BeforeEach
    void anEditor() {
        scene = assignments.aScene();
        authority = new EditorAuthority(answers, scene.assignment(), question(scene, 0));
    }

    @Test
    void takesWhatAnEditorNamesByAnyBitsAndTellsItBack() {
        var accepted = push("f262861d017feded041517fb9eb579f9", "[[0,\"Hello\"]]");
        assertThat(accepted).isEqualTo(AnswerEditor.Accepted.at(1));
        var pulled = Acting.as(scene.mentor(), () -> authority.pull(0));
        assertThat(pulled.head()).isEqualTo(1);
        assertThat(pulled.updates()).containsExactly(new AnswerEditor.Update("tab-one-1", "[[0,\"Hello\"]]"));
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
                .contains("could not be read");
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        var refused = Acting.as(
                scene.mentor(), () -> authority.push(0, List.of("[[0,\"Hello\"]]"), "tab-one-1", "0".repeat(32)));
        assertThat(refused.refusal()).isEqualTo("You can’t write here any more.");
    }

    private AnswerEditor.Accepted push(String command, String change) {
        return Acting.as(scene.candidate(), () -> authority.push(0, List.of(change), "tab-one-1", command));
    }
}
