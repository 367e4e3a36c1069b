package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards of comments beside a text. */
@Walk
class CardIT {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void aButtonTakesTheFirstPressInACardThatIsNotAtHand(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "Trains wait at the passing loops until the line is free.");
        reviews.comment(scene, 0, "passing loops", "How many are there?");
        reviews.comment(scene, 0, "line is free", "Who says so?");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.seesThread("Who says so?");
        candidate.pressesIn(candidate.thread("How many are there?"), "Addressed");
        candidate.seesIn("How many are there?", "Addressed");
        candidate.isVisible(candidate.thread("How many are there?").locator(".chip"));
    }

    @Test
    void theNextCommentBringsItsWordsIntoSightHoweverFarTheyAre(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "Another line.\n\n".repeat(200) + "The line at the end.");
        reviews.comment(scene, 0, "at the end", "Which end?");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.seesThread("Which end?");
        candidate.hits("n");
        assertThat(candidate.editor().locator("[data-threads]")).isInViewport();
    }
}
