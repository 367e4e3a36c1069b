package app.greenroom.browser;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens over a page is wholly to be seen and pressed, at each size, and Escape takes it away. */
@Walk
class FloatingIT {

    private static final List<Look> LOOKS = List.of(
            new Look(1280, 800, false, false),
            new Look(1440, 900, false, false),
            new Look(820, 1180, false, false),
            new Look(390, 844, false, true));

    private static final String ON_TOP = Screens.script("onTop.js");

    @Autowired
    LifeFixtures life;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void whatAMentorOpensKeepsOffTheBars(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        AnswerId waiting =
                answers.submit(scene, 2, "Trains wait at the loop.\n\n".repeat(12) + "The last one waits longest.");
        Mentor mentor = browsers.mentor(scene.mentor());
        for (Look look : LOOKS) {
            mentor.looks(look);
            mentor.reviews(waiting);
            mentor.selects("The last one");
            isOnTop(mentor, mentor.page().locator("gr-commented .here"), look);
            mentor.beginsToComment();
            mentor.hasTheFocus(mentor.composer());
            isOnTop(mentor, mentor.page().locator("gr-composer:has(:focus)"), look);
            mentor.types("/");
            isOnTop(mentor, mentor.page().locator(".snippet-list, .snippet-none"), look);
            mentor.hits("Escape", "Escape");
        }
    }

    @Test
    void whatACandidateOpensClosesByEscape(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        reviews.comment(scene, 0, "some more", "Which?");
        Candidate candidate = browsers.candidate(scene.candidate());
        for (Look look : LOOKS) {
            candidate.looks(look);
            candidate.opensQuestion(scene, 0);
            Locator panel = candidate.page().locator("details.floating[open] > :not(summary)");
            for (Locator summary : candidate
                    .page()
                    .locator("details.floating > summary:visible")
                    .all()) {
                summary.click();
                isOnTop(candidate, panel.first(), look);
                candidate.hits("Escape");
                candidate.isGone(panel);
                candidate.hasTheFocus(summary);
            }
        }
        candidate.looks(Look.DESKTOP);
        candidate.opensQuestion(scene, 0);
        candidate.thread("Which?").click();
        candidate.hits("?");
        Locator keys = candidate.page().locator("dialog[open]");
        candidate.isVisible(keys);
        candidate.hits("Escape");
        candidate.isGone(keys);
    }

    private static void isOnTop(Person person, Locator part, Look look) {
        person.isVisible(part);
        try {
            person.page()
                    .waitForCondition(
                            () -> part.evaluate(ON_TOP).equals(""),
                            new Page.WaitForConditionOptions().setTimeout(5000));
        } catch (RuntimeException late) {
            throw new AssertionError(look.words() + ": " + part + "\n" + part.evaluate(ON_TOP), late);
        }
    }
}
