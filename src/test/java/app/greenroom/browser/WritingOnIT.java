package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is published, and nothing is lost, by keys that were meant for words. */
@Walk
class WritingOnIT {

    private static final String ANSWER = "Trains wait at the loop until the other one has passed.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, ANSWER);
        answers.submit(scene, 1, "It absorbs small delays.");
    }

    @Test
    void whoTypesOnAfterSavingACommentPublishesNothing(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        for (String words : new String[] {"the loop", "the other one"}) {
            mentor.selects(words);
            mentor.hits("c");
            mentor.hasTheFocus(mentor.composer());
            mentor.types("Which of them?");
            mentor.hits("Control+Enter");
            mentor.types(", also say why");
            mentor.isGone(mentor.composer());
            mentor.hasTheFocus(mentor.page().locator("[data-active]"));
            mentor.types(", are you sure? explain also the reasons");
            mentor.isAt("/review/" + answer);
        }
        mentor.sees("2 pending");
        mentor.isHidden(mentor.approval());
        mentor.isGone(mentor.note());
        nothingIsDecided();
    }

    @Test
    void anApprovalAsksAndOnlyEnterSaysYes(Browsers browsers) {
        reviews.draft(scene.mentor(), scene, 0, "loop", "Which?");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.sees("1 pending");
        mentor.hits("a");
        mentor.hasTheFocus(mentor.approval());
        mentor.contains(mentor.approval(), "Publish 1 comment and approve");
        mentor.types("nd all of this r e x y 1");
        mentor.isVisible(mentor.approval());
        nothingIsDecided();
        mentor.hits("Escape");
        mentor.isHidden(mentor.approval());
        nothingIsDecided();
        mentor.hits("a", "Enter");
        mentor.isNotAt("/review/" + answer);
        Assertions.assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
        Assertions.assertThat(answers.read(scene, 1).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void aCommentThatIsLeftIsKeptAtItsWordsAndNowhereElse(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.selects("the loop");
        mentor.beginsToComment();
        mentor.composer().fill("Which loop, and why");
        mentor.hits("Escape");
        mentor.isGone(mentor.composer());
        mentor.contains(draft(mentor), "Draft kept");
        mentor.contains(draft(mentor), "the loop");
        mentor.seesMarked("the loop");

        mentor.reloads();
        mentor.contains(draft(mentor), "Which loop, and why");
        mentor.selects("the other one");
        mentor.beginsToComment();
        mentor.stillHas("Write a comment", "");
        mentor.writesAComment("Which one?");
        mentor.seesThread("Which one?");

        mentor.pressesIn(draft(mentor), "Continue");
        mentor.stillHas("Write a comment", "Which loop, and why");
        mentor.hits("Control+Enter");
        mentor.seesIn("Which loop, and why", "Pending");
        mentor.isHidden(mentor.page().getByText("Draft kept"));
        mentor.reloads();
        mentor.seesThread("Which loop, and why");
        mentor.isHidden(mentor.page().getByText("Draft kept"));
    }

    @Test
    void whatIsKeptCanBeDiscarded(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.beginsToSuggest("the loop");
        mentor.otherWords().fill("the passing loop");
        mentor.hits("Escape");
        mentor.contains(draft(mentor), "the passing loop");
        mentor.pressesIn(draft(mentor), "Discard");
        mentor.isGone(draft(mentor));
        mentor.reloads();
        mentor.isVisible(mentor.asked());
        mentor.beginsToSuggest("the loop");
        mentor.stillHas("Suggested text", "the loop");
    }

    @Test
    void aNoteOpensAndClosesWithoutMovingThePage(Browsers browsers) {
        AnswerId tall = answers.submit(scene, 1, "Trains wait at the loop.\n\n".repeat(60));
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(tall);
        mentor.page().evaluate("scrollTo(0, 400)");
        Object before = mentor.page().evaluate("scrollY");
        mentor.hits("r");
        mentor.hasTheFocus(mentor.note());
        Assertions.assertThat(mentor.page().evaluate("scrollY")).isEqualTo(before);
        mentor.types("Say which");
        mentor.hits("Escape");
        mentor.isGone(mentor.note());
        mentor.sees("Draft kept");
        Assertions.assertThat(mentor.page().evaluate("scrollY")).isEqualTo(before);
        mentor.hits("r");
        mentor.hasTheFocus(mentor.note());
        assertThat(mentor.note()).hasValue("Say which");
    }

    private void nothingIsDecided() {
        Assertions.assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        Assertions.assertThat(answers.read(scene, 1).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    private static Locator draft(Mentor mentor) {
        return mentor.page().locator(".draft-card");
    }
}
