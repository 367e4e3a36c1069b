package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of a mentor: what changed comes first, and after a verdict the next answer is there. */
@Walk
class DeskIT {

    private static final String WAITS = "Trains wait at the loop until the other one has passed.";
    private static final String SIGNAL = "The signal says who goes first.";
    private static final String FAR =
            "\n\nThe guard decides.\n\nA signal says so.\n\nNobody else does.\n\nThat is all.";

    private static final Pattern SERVER = Pattern.compile("v-r=uidl");

    private static final String IS_FETCHED = "() => !!document.querySelector('gr-next-answer')?.next";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void whatChangedComesFirstAndTheChoiceOutlivesAReload(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, WAITS + FAR);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Which one?");
        AnswerId answer = answers.submit(scene, 0, "Slow " + WAITS + FAR);
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.reads(mentor.answer().locator("ins").first(), Pattern.compile("Slow"));
        Locator fold = mentor.answer().locator("summary");
        mentor.reads(fold, Pattern.compile("^3 unchanged paragraphs$"));
        fold.click();
        mentor.commentsOn("Nobody else", "Not even the driver?");
        mentor.seesThread("Not even the driver?");
        mentor.isVisible(mentor.answer().getByText("That is all."));
        mentor.isVisible(mentor.answer().getByText("A signal says so."));
        mentor.answer().focus();
        mentor.hits("d");
        mentor.isGone(mentor.answer().locator("summary"));
        mentor.reloads();
        mentor.seesInTheAnswer("That is all.");
        assertThat(mentor.answer().locator("summary").count()).isZero();
        mentor.answer().focus();
        mentor.hits("d");
        mentor.isVisible(mentor.answer().locator("ins").first());
        mentor.reloads();
        mentor.isVisible(mentor.answer().locator("ins").first());
    }

    @Test
    void theNextAnswerIsThereWhileTheServerStillWritesTheVerdictDown(Browsers browsers) {
        Scene scene = twoAnswers();
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("queue");
        mentor.page().locator("a[href^='review/']").first().click();
        mentor.page().waitForFunction(IS_FETCHED);
        boolean first = mentor.answer().innerText().contains(WAITS);
        String next = first ? SIGNAL : WAITS;
        mentor.hits("a");
        mentor.hasTheFocus(mentor.approval());
        List<Route> held = new ArrayList<>();
        mentor.page().route(SERVER, held::add);
        mentor.hits("Enter");
        mentor.contains(mentor.page().locator(".skeleton"), next);
        mentor.page().unroute(SERVER);
        held.forEach(Route::resume);
        mentor.seesInTheAnswer(next);
        mentor.isGone(mentor.page().locator(".skeleton"));
        mentor.hasTheFocus(mentor.answer());
    }

    @Test
    void fromTheVerdictToTheNextAnswerIsOneRequest(Browsers browsers) {
        Scene scene = assignments.aSceneOf(4, 0);
        for (int question = 0; question < 4; question++) {
            answers.submit(scene, question, "Answer " + question + ": trains wait.");
        }
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("queue");
        mentor.page().locator("a[href^='review/']").first().click();
        for (int done = 0; done < 3; done++) {
            mentor.page().waitForFunction(IS_FETCHED);
            String before = mentor.answer().innerText();
            mentor.hits("a");
            mentor.hasTheFocus(mentor.approval());
            List<Route> all = new ArrayList<>();
            mentor.page().route(SERVER, route -> {
                all.add(route);
                if (all.size() == 1) {
                    route.resume(); // what is asked later has no answer until the text is there
                }
            });
            mentor.hits("Enter");
            PlaywrightAssertions.assertThat(mentor.answer()).not().hasText(before);
            mentor.seesInTheAnswer("trains wait.");
            mentor.page().unroute(SERVER);
            all.stream().skip(1).forEach(Route::resume);
        }
    }

    private Scene twoAnswers() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, WAITS);
        answers.submit(scene, 1, SIGNAL);
        return scene;
    }
}
