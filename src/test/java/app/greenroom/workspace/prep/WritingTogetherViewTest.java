package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.ui.ChangesBar;
import app.greenroom.answer.ui.CoWritersPanel;
import app.greenroom.answer.ui.SubmissionLine;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.ui.VerdictBar;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class WritingTogetherViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CoWriterService coWriters;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, "One train at a time.");
    }

    @Test
    void theCandidateSwitchesAMentorOnAndOff(Browser browser) {
        browser.login(scene.candidate()).open(path());
        assertThat(_get(CoWritersPanel.class).getElement().getTextRecursively()).contains("Invite to edit");
        _assertNone(NativeButton.class, spec -> spec.withAttribute("role", "switch"));
        NativeDetails choice = _get(_get(CoWritersPanel.class), NativeDetails.class);
        choice.setOpen(true);
        _fireEvent(choice, new NativeDetails.ToggleEvent(choice, true));
        _click(switchOf("Mira Mentor"));
        assertThat(switchOf("Mira Mentor").getElement().getAttribute("aria-checked"))
                .isEqualTo("true");
        assertThat(_get(CoWritersPanel.class).getElement().getTextRecursively()).contains("Mira Mentor can edit");
        _click(switchOf("Mira Mentor"));
        assertThat(switchOf("Mira Mentor").getElement().getAttribute("aria-checked"))
                .isEqualTo("false");
    }

    @Test
    void theReviewTurnsIntoAnEditorForWhomIsLetIn(Browser browser) {
        browser.login(scene.mentor()).open("review/" + answer);
        _assertNone(TextEditor.class);
        letIn(scene.mentor());
        eventually(() -> _assertOne(TextEditor.class));
        assertThat(_get(CoWritersPanel.class).getElement().getTextRecursively())
                .contains("You can edit this answer (invited by Cem Candidate).");
        assertThat(_get(TextEditor.class).getElement().getProperty("submitting", ""))
                .as("submitting stays the candidate's")
                .isEmpty();
    }

    @Test
    void whoIsLetInGoesBetweenTheEditorAndWhatChanged(Browser browser) {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.write(scene, 0, "Two trains at a time.");
        letIn(scene.mentor());
        browser.login(scene.mentor()).open("review/" + answer);
        TextEditor editor = _get(TextEditor.class);
        assertThat(changes()).isEmpty();
        assertThat(bar()).contains("You’re editing.");

        press("d");
        assertThat(changes()).hasValueSatisfying(html -> assertThat(html).contains("</del>", "Two"));
        assertThat(bar()).contains("You’re viewing changes since your review of submission 1");
        assertThat(editor.isAttached()).as("the editor behind").isTrue();
        assertThat(editor.isVisible()).as("told of by the browser").isTrue();
        _assertOne(VerdictBar.class);

        press("d");
        assertThat(changes()).isEmpty();
        assertThat(_get(TextEditor.class)).isSameAs(editor);
    }

    @Test
    void whoEditsWhatTheyReviewReadsTheSubmissionThatTheVerdictIsOn(Browser browser) {
        letIn(scene.mentor());
        browser.login(scene.mentor()).open("review/" + answer);
        _assertNone(SubmissionLine.class);
        answers.write(scene, 0, "Two trains at a time.");
        eventually(() -> assertThat(_get(SubmissionLine.class).getElement().getTextRecursively())
                .contains("Your verdict applies to submission 1."));

        _click(_get(NativeButton.class, spec -> spec.withText("Read submission 1")));
        assertThat(_find(PassageText.class).stream()
                        .map(text -> text.getElement().getProperty("html", "")))
                .anySatisfy(html -> assertThat(html).contains("One train at a time."));
        _assertOne(TextEditor.class);

        _click(_get(NativeButton.class, spec -> spec.withText("Back to editor")));
        assertThat(_get(SubmissionLine.class).reading()).isFalse();
    }

    @Test
    void whoIsShutOutWhileReadingChangesStillSeesWhy(Browser browser) {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.write(scene, 0, "Two trains at a time.");
        letIn(scene.mentor());
        browser.login(scene.mentor()).open("review/" + answer);
        press("d");
        Acting.as(scene.candidate(), () -> coWriters.shutOut(scene.assignment(), question(scene, 0), scene.mentor()));
        eventually(() -> assertThat(_get(TextEditor.class).getElement().getProperty("refusal", ""))
                .isNotEmpty());
        assertThat(changes()).isEmpty();
    }

    @Test
    void whoIsShutOutKeepsTheirTextUntilTheyReadOn(Browser browser) {
        letIn(scene.mentor());
        browser.login(scene.mentor()).open(path());
        TextEditor editor = _get(TextEditor.class);
        Acting.as(scene.candidate(), () -> coWriters.shutOut(scene.assignment(), question(scene, 0), scene.mentor()));
        eventually(() -> assertThat(editor.getElement().getProperty("refusal"))
                .isEqualTo("Cem Candidate no longer lets you edit this answer."));
        assertThat(editor.isAttached()).isTrue();
        assertThat(editor.getElement().getProperty("readOnly", false)).isTrue();
        _fireDomEvent(editor, "gr-read-on", JsonNodeFactory.instance.objectNode());
        _assertNone(TextEditor.class);
        assertThat(_find(PassageText.class).stream()
                        .map(text -> text.getElement().getProperty("html", "")))
                .anySatisfy(html -> assertThat(html).contains("One train at a time."));
    }

    @Test
    void whoIsLetInAgainWritesAgain(Browser browser) {
        letIn(scene.lead());
        browser.login(scene.lead()).open(path());
        Acting.as(scene.candidate(), () -> coWriters.shutOut(scene.assignment(), question(scene, 0), scene.lead()));
        eventually(() -> assertThat(_get(TextEditor.class).getElement().getProperty("refusal", ""))
                .isNotEmpty());
        letIn(scene.lead());
        eventually(() -> assertThat(_get(TextEditor.class).getElement().getProperty("refusal", ""))
                .isEmpty());
    }

    private static Optional<String> changes() {
        return _find(PassageText.class, spec -> spec.withClasses("changed-text")).stream()
                .map(text -> text.getElement().getProperty("html", ""))
                .findFirst();
    }

    private static String bar() {
        return _get(ChangesBar.class).getElement().getTextRecursively();
    }

    private static void press(String key) {
        _find(ShortcutKeys.class).forEach(keys -> keys.press(key, ""));
    }

    private void letIn(UserId who) {
        Acting.as(scene.candidate(), () -> coWriters.letIn(scene.assignment(), question(scene, 0), who));
    }

    private static NativeButton switchOf(String name) {
        return _get(NativeButton.class, spec -> spec.withAttribute("aria-label", name + " can edit"));
    }

    private static void eventually(Runnable sight) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            sight.run();
        });
    }

    private String path() {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
    }
}
