package app.greenroom.feedback.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.ui.CommentedLayout;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class NextFeedbackTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void leadsFromThreadToThreadAndFromPageToPage(Browser browser) {
        Scene scene = assignments.aSceneOf(3, 0);
        answers.submit(scene, 0, "One train at a time.");
        answers.submit(scene, 2, "One train at a time.");
        ThreadId first = reviews.comment(scene, 0, "One", "Which?");
        ThreadId second = reviews.comment(scene, 0, "train", "Which?");
        ThreadId third = reviews.comment(scene, 2, "train", "Why?");
        browser.login(scene.candidate()).open("prep/" + scene.assignment() + "/questions");
        _click(_get(NativeButton.class, spec -> spec.withText("Next feedback (3)")));
        assertThat(where()).isEqualTo(path(scene, 0));
        assertThat(going()).contains(first.toString());
        press(first);
        assertThat(going()).contains(second.toString());
        press(second);
        assertThat(where()).isEqualTo(path(scene, 2));
        assertThat(going()).contains(third.toString());
        press(third);
        assertThat(where()).isEqualTo(path(scene, 0));
    }

    @Test
    void saysWhenNothingIsLeft(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(path(scene, 0));
        _assertNone(NativeButton.class, spec -> spec.withText("Next feedback (0)"));
        _get(NextFeedback.class).next("");
        _assertOne(Span.class, spec -> spec.withText("You’ve seen all your feedback."));
    }

    @Test
    void isOfferedToNobodyElse(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.mentor()).open(path(scene, 0));
        _assertNone(NextFeedback.class);
    }

    private static void press(ThreadId at) {
        _get(NextFeedback.class).next(at.toString());
    }

    private static String going() {
        return String.valueOf(_get(CommentedLayout.class).getElement().getPropertyRaw("going"));
    }

    private static String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String path(Scene scene, int index) {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, index);
    }
}
