package app.greenroom.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReviewViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Test
    void anApprovalLandsOnTheNextWaitingAnswer(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId first = answers.submit(scene, 0, "One train at a time.");
        AnswerId second = answers.submit(scene, 1, "It absorbs small delays.");
        browser.login(scene.mentor()).open("review/" + first);
        _click(_get(NativeButton.class, spec -> spec.withText("Approve")));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
        assertThat(path()).isEqualTo("review/" + second);
    }

    @Test
    void theLastVerdictLeadsToAClearQueueAndCanBeUndone(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _get(ShortcutKeys.class).press("a", "");
        assertThat(path()).isEqualTo("queue");
        _assertOne(EmptyState.class);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(path()).isEqualTo("review/" + answer);
    }

    @Test
    void requestingChangesAsksForWordsAndKeepsThemWhenRefused(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Request changes")));
        Composer note = _get(Composer.class);
        note.submit("");
        assertThat(String.valueOf(note.getElement().getPropertyRaw("outcome"))).contains("Say what to change");
        note.submit("Name the train.");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
    }

    @Test
    void whoMayNotReviewReadsTheAnswerWhereItStands(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.lead()).open("review/" + answer);
        _assertOne(QuestionDesk.class);
        _assertNone(VerdictBar.class);
    }

    @Test
    void anIdThatTheDatabaseWouldNotTakeIsSimplyNotHere(Browser browser) {
        browser.login(assignments.aScene().mentor()).open("review/f262861d-017f-eded-0415-17fb9eb579f9");
        _assertNone(ReviewDesk.class);
        _assertOne(H2.class, spec -> spec.withText("This isn’t here"));
    }

    @Test
    void jGoesToTheNextOfTheQueue(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId first = answers.submit(scene, 0, "One train at a time.");
        AnswerId second = answers.submit(scene, 1, "It absorbs small delays.");
        browser.login(scene.mentor()).open("review/" + first);
        _get(ShortcutKeys.class).press("j", "");
        assertThat(path()).isEqualTo("review/" + second);
        _get(ShortcutKeys.class).press("k", "");
        assertThat(path()).isEqualTo("review/" + first);
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
