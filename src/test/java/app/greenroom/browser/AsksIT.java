package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a candidate may ask them is talked about like everything else. */
@Walk
class AsksIT {

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aSceneAsking(3);
    }

    @Test
    void aMentorCommentsOnWordsAndTheCandidateSeesAndAnswersIt(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensAsks(scene);
        mentor.opensAsks(scene);

        mentor.selectsIn(mentor.ask(2), "ask as number");
        mentor.beginsToComment();
        mentor.writesAComment("Ask it at the end.");
        candidate.seesThread("Ask it at the end.");
        candidate.seesMarkedIn(candidate.ask(2), "ask as number");

        candidate.thread("Ask it at the end.").click();
        candidate.repliesTo("Ask it at the end.", "I will.");
        mentor.seesThread("I will.");
        mentor.pressesIn(mentor.thread("Ask it at the end."), "Resolve");
        candidate.seesNo("Ask it at the end.");
    }

    @Test
    void theKeysAloneDoItTooAndAWholeQuestionNeedsNoSelection(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensAsks(scene);
        candidate.hits("j", "j", "Home", "Shift+ArrowRight", "c");
        candidate.isVisible(candidate.composer());
        candidate.types("Which one is that?");
        candidate.hits("Control+Enter");
        candidate.seesThread("Which one is that?");
        candidate.seesMarkedIn(candidate.ask(2), "What");

        candidate.button("Comment on question 3").press("Enter");
        candidate.writesAComment("May I leave this out?");
        candidate.seesIn("May I leave this out?", "On the whole question");
        candidate.reloads();
        candidate.seesThread("May I leave this out?");
        candidate.seesMarkedIn(candidate.ask(2), "What");
    }
}
