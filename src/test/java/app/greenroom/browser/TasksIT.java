package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Items to do can be ticked where they are written, and footnotes lead to and fro where they are read. */
@Walk
class TasksIT {

    private static final String TEXT =
            "What remains[^loop]:\n\n- [ ] Draw the loop\n- [x] Ask the driver\n\n[^loop]: The one by the lake.\n\nThe end.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
        answers.submit(scene, 0, TEXT);
    }

    @Test
    void aBoxInTheEditorIsTickedByAPressAndByAKey(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        Locator boxes = candidate.editor().locator("input.gr-task");
        candidate.page().waitForCondition(() -> boxes.count() == 2);
        boxes.first().click();
        isWritten(candidate, "- [x] Draw the loop");
        assertThat(boxes.first().isChecked()).isTrue();
        candidate.editor().getByText("Ask the driver").click();
        candidate.hits("Control+Alt+x");
        isWritten(candidate, "- [ ] Ask the driver");
    }

    private void isWritten(Candidate candidate, String words) {
        candidate.page().waitForCondition(() -> answers.read(scene, 0).text().contains(words));
    }

    @Test
    void whoReadsSeesBoxesAndIsLedToANoteAndBack(Browsers browsers) {
        reviews.comment(scene, 0, "Draw the loop", "Which one?");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.seesMarked("Draw the loop");
        assertThat(mentor.answer().locator(".task").count()).isEqualTo(2);
        Locator number = mentor.answer().locator("sup.note-ref");
        number.click();
        mentor.hasTheFocus(mentor.answer().locator("ol.notes li"));
        mentor.answer().locator(".note-back").press("Enter");
        mentor.hasTheFocus(number);
        mentor.selects("The one by the lake");
        mentor.beginsToComment();
        mentor.composer().fill("Say its name.");
        mentor.hits("Control+Enter");
        mentor.seesThread("Say its name.");
        mentor.isVisible(
                mentor.answer().locator("mark", new Locator.LocatorOptions().setHasText("The one by the lake")));
        assertThat(Axe.obstacles(mentor.page())).isEmpty();
    }
}
