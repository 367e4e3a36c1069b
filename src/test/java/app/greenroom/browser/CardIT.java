package app.greenroom.browser;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.review.ReviewFixtures;
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
}
