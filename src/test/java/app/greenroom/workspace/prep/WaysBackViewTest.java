package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.ui.HistoryPanel;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.GradeService;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.ui.ClaimLine;
import app.greenroom.shared.AnswerId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a mentor takes away in a review comes back by a press. */
@ViewTest
class WaysBackViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleFixtures people;

    @Autowired
    GradeService grades;

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
    void clearedGrades(Browser browser) {
        reviews.grade(scene, 0, 2, 3);
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Clear grades")));
        assertThat(levels()).isZero();
        undo();
        assertThat(levels()).isEqualTo(2);
    }

    @Test
    void aReleasedReview(Browser browser) {
        assignments.mentoredBy(scene, scene.mentor(), people.aMentor(scene.team()));
        browser.login(scene.mentor()).open("review/" + answer + "?claim");
        _click(_get(NativeButton.class, spec -> spec.withText("Release")));
        undo();
        assertThat(_get(ClaimLine.class).getElement().getTextRecursively()).contains("Yours until");
    }

    @Test
    void aTextThatWasReplacedByAnEarlierOne(Browser browser) {
        answers.write(scene, 0, "Two trains at a time.");
        Acting.as(scene.candidate(), () -> coWriters.letIn(scene.assignment(), question(scene, 0), scene.mentor()));
        browser.login(scene.mentor()).open("review/" + answer);
        _fireDomEvent(_get(HistoryPanel.Player.class), "gr-restore", detail("version", 1));
        assertThat(answers.read(scene, 0).text()).isEqualTo("One train at a time.");
        undo();
        assertThat(answers.read(scene, 0).text()).isEqualTo("Two trains at a time.");
    }

    private static ObjectNode detail(String name, int value) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail").put(name, value);
        return data;
    }

    private long levels() {
        return Acting.as(scene.mentor(), () -> grades.sheet(answer)).levels().size();
    }

    private static void undo() {
        _click(_get(Button.class, spec -> spec.withText("Undo")));
    }
}
