package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How much of a window the work itself has; in CSS pixels. */
@Walk
class RoomIT {

    private static final int COMMENTS = 40;
    private static final int HIGHEST_CARD = 130;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    private Scene scene;
    private AnswerId answer;

    @BeforeEach
    void aSecondSubmission() {
        scene = assignments.aScene();
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        reviews.comment(scene, 0, "the other one", "Which one? ".repeat(30));
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides, and what they go by. ".repeat(5));
        answer = answers.submit(
                scene,
                0,
                "Trains wait at the loop until the other one has passed.\n\n"
                        + "The guard decides, by the signal that he sees. ".repeat(60));
    }

    @Test
    void aReviewShowsTheAnswerFirst(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        assertThat(top(mentor.answer())).isLessThan(220);
        assertThat(visible(mentor)).isGreaterThanOrEqualTo(450);
        assertThat(box(mentor.page().locator(".verdict-bar")).height).isLessThanOrEqualTo(56);
        shot(mentor, "review");
        mentor.looks(Look.PHONE);
        shot(mentor, "review-phone");
        assertThat(visible(mentor)).isGreaterThanOrEqualTo(Look.PHONE.height() / 2.0);
    }

    @Test
    void aRubricIsThereWhileItIsUsed(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        Locator rubric = mentor.page().locator(".rubric");
        mentor.isHidden(rubric);
        double before = top(mentor.answer());
        mentor.hits("3");
        mentor.isVisible(rubric);
        assertThat(top(mentor.answer())).isEqualTo(before);
        shot(mentor, "rubric");
        mentor.hits("3", "3", "3");
        mentor.isHidden(rubric);
        mentor.reads(mentor.page().locator(".rubric-summary"), java.util.regex.Pattern.compile("3.*3.*3.*3"));
    }

    @Test
    void manyCommentsAreTwoLinesEach(Browsers browsers) {
        for (int each = 0; each < COMMENTS; each++) {
            reviews.comment(scene, 0, "signal", "Comment " + each + ". " + "Why would that be so? ".repeat(10));
        }
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        mentor.seesThread("Comment 39.");
        Locator card = mentor.thread("Comment 7.");
        assertThat(box(card).height).isLessThanOrEqualTo(HIGHEST_CARD);
        mentor.hits("n");
        shot(mentor, "forty");
    }

    @Test
    void whoWritesHasTheWidth(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.looks(Look.DESKTOP);
        candidate.opensQuestion(scene, 1);
        BoundingBox text = box(candidate.editor());
        shot(candidate, "writing");
        assertThat(text.width).isGreaterThanOrEqualTo(700);
        assertThat(top(candidate.page().locator("gr-answer-editor"))).isLessThan(260);
    }

    @Test
    void aVerdictTakesNoRoomFromWhoWritesOn(Browsers browsers) {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say what the guard sees. ".repeat(5));
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.looks(Look.DESKTOP);
        candidate.opensQuestion(scene, 0);
        Locator verdict = candidate.page().locator(".verdict");
        candidate.reads(verdict, java.util.regex.Pattern.compile("Say what the guard sees."));
        shot(candidate, "verdict");
        assertThat(box(verdict).height).isLessThanOrEqualTo(36);
        assertThat(top(candidate.page().locator("gr-answer-editor"))).isLessThan(260);
        verdict.locator("summary").first().press("Enter");
        candidate.isVisible(verdict.locator(".comment-body").first());
    }

    /** How many pixels of the answer's height are in sight, above the bars. */
    private static double visible(Mentor mentor) {
        BoundingBox text = box(mentor.answer());
        double bar = top(mentor.page().locator(".verdict-bar"));
        return Math.min(text.y + text.height, bar) - Math.max(0, text.y);
    }

    private static double top(Locator element) {
        return box(element).y;
    }

    private static BoundingBox box(Locator element) {
        return element.first().boundingBox();
    }

    private static void shot(Person who, String name) {
        who.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "room-" + name + ".png")));
    }
}
