package app.greenroom.workspace.prep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.ui.QuestionList;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QuestionsViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void everyQuestionStandsInItsGroupWithItsState(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        browser.login(scene.candidate()).open(path(scene));
        String words = _get(QuestionList.class).getElement().getTextRecursively();
        assertThat(words)
                .containsSubsequence(
                        "Planning",
                        "single-track",
                        "1",
                        "5 words",
                        "Submitted",
                        "buffer time",
                        "Not started",
                        "People");
    }

    @Test
    void theListIsNarrowedByWordsAndByState(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene));
        _click(_get(NativeButton.class, spec -> spec.withText("Not started 2")));
        assertThat(rows()).hasSize(2);
        _setValue(_get(TextField.class), "BUFFER");
        assertThat(rows()).hasSize(1);
        _setValue(_get(TextField.class), "zebra");
        _assertOne(EmptyState.class);
    }

    @Test
    void itsQueriesDoNotGrowWithQuestions(Browser browser) {
        Scene small = assignments.aSceneOf(2, 0);
        Scene large = assignments.aSceneOf(15, 0);
        answers.write(small, 0, "One");
        for (int i = 0; i < 15; i++) {
            answers.write(large, i, "One");
            reviews.comment(large, i, "One", "Which?");
        }
        browser.login(small.candidate()).open(path(small));
        int few = QueryCount.of(() -> browser.open("welcome").open(path(small)));
        browser.login(large.candidate()).open(path(large));
        assertThat(QueryCount.of(() -> browser.open("welcome").open(path(large))))
                .isEqualTo(few);
    }

    private static List<Anchor> rows() {
        return _find(Anchor.class, spec -> spec.withClasses("question-row"));
    }

    private static String path(Scene scene) {
        return "prep/" + scene.assignment() + "/questions";
    }
}
