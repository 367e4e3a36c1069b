package app.greenroom.browser;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a mouse. */
@Walk
class KeyboardIT {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    SnippetService snippets;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void anAnswerWithTwoThreads() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        reviews.comment(scene, 0, "Trains", "All of them?");
        reviews.comment(scene, 0, "passed", "How do they know?");
    }

    @Test
    void aMentorCommentsOnAQuestionAndStepsThroughThreads(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.asked().focus();
        mentor.hits("Home", "Shift+ArrowRight", "Shift+ArrowRight", "c");
        mentor.hasTheFocus(mentor.composer());
        mentor.types("A good beginning.");
        mentor.hits("Control+Enter");
        mentor.seesThread("A good beginning.");
        mentor.hits("n");
        mentor.hasAtHand("All of them?");
        mentor.hits("n");
        mentor.hasAtHand("How do they know?");
        mentor.hits("p");
        mentor.hasAtHand("All of them?");
        mentor.hits("e");
        mentor.isGone(mentor.thread("All of them?"));
    }

    @Test
    void aMentorRequestsChangesAndApproves(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.hits("r");
        mentor.hasTheFocus(mentor.note());
        mentor.types("Say who decides.");
        mentor.hits("Control+Enter");
        mentor.isNotAt("/review/");
        mentor.reviews(answer);
        mentor.page().locator(".verdict summary").press("Enter");
        mentor.isVisible(mentor.page().locator(".verdict .comment-body"));
        mentor.hits("a", "Enter");
        mentor.isNotAt("/review/");
        mentor.reviews(answer);
        mentor.seesState("Approved");
    }

    @Test
    void aMentorReviewsFromTheQueueToTheNextAnswer(Browsers browsers) {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.submit(scene, 0, "The guard decides. Trains wait at the loop until the other one has passed.");
        AnswerId next = answers.submit(scene, 1, "It absorbs small delays.");
        Acting.as(
                scene.mentor(),
                () -> snippets.add(
                        CommandId.next(), scene.team(), new SnippetText("Who exactly", "Who exactly, {name}?")));
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("queue");
        mentor.sees("Your turn");
        mentor.hits("j", "Enter");
        mentor.isAt("/review/" + answer);

        mentor.isVisible(mentor.asked());
        mentor.hasTheFocus(mentor.answer());
        mentor.reads(mentor.answer().locator("ins").first(), Pattern.compile("The guard decides"));
        mentor.hits("d");
        mentor.isGone(mentor.answer().locator("ins"));
        mentor.answer().focus();
        mentor.hits("Home", "ArrowRight", "Shift+ArrowRight", "/");
        mentor.hasTheFocus(
                mentor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Write a comment")));
        mentor.types("who");
        mentor.hits("Enter");
        mentor.hits("Control+Enter");
        mentor.seesThread("Who exactly, Cem?");

        mentor.answer().focus();
        mentor.hits("Home", "Shift+ArrowRight", "s");
        mentor.hasTheFocus(mentor.otherWords());
        mentor.types("Every guard");
        mentor.hits("Control+Enter");
        mentor.isGone(mentor.otherWords());
        mentor.sees("2 pending");

        mentor.hits("Escape", "1", "2", "3", "4");
        mentor.hits("a", "Enter");
        mentor.isAt("/review/" + next);
        mentor.contains(mentor.page().locator("vaadin-notification-card"), "Approved.");
        mentor.contains(mentor.page().locator("vaadin-notification-card .notice-place"), "Review Cem Candidate");
    }

    @Test
    void aCandidateTakesFeedbackAndHandsInAgain(Browsers browsers) {
        reviews.suggest(scene, 0, "the other one", "each engine");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.hits("f");
        candidate.hasAtHand("All of them?");
        candidate.hits("e", "f");
        candidate.hasAtHand("each engine");
        candidate.hits("y");
        candidate.contains(candidate.editor(), "until each engine has passed.");
        candidate.editor().focus();
        candidate.hits("Control+End");
        candidate.types(" The guard decides.");
        candidate.hits("Control+Enter");
        candidate.seesState("Submitted");
    }

    @Test
    void whatArrivesIsSaidAndCardsAreNamedByWhatTheyAreAbout(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.isVisible(candidate
                .page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new Page.GetByRoleOptions()
                                .setName("Mira Mentor on “Trains”")
                                .setExact(true)));
        reviews.comment(scene, 0, "the loop", "Which loop?");
        candidate.contains(
                candidate.page().locator("gr-commented [role=status][aria-live=polite]"),
                "Mira Mentor commented on “the loop”");
        reviews.suggest(scene, 0, "has passed", "is out of the way");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        candidate.isVisible(candidate
                .page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new Page.GetByRoleOptions()
                                .setName("Mira Mentor suggests “is out of the way” instead of “has passed”")));
    }

    @Test
    void nothingHoldsTheFocus(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.answer().focus();
        candidate.hits("Tab");
        candidate.hasLeft(candidate.answer());
        candidate.answer().focus();
        candidate.hits("Shift+Tab");
        candidate.hasLeft(candidate.answer());
        candidate.tabsThrough();
    }
}
