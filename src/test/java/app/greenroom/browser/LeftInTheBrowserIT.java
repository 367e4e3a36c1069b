package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stays in a browser that others use too: what the server never got, and nothing else. */
@Walk
class LeftInTheBrowserIT {

    private static final String KEPT = "Object.keys(localStorage)"
            + ".filter(key => /^greenroom:(comment|unsaved)/.test(key)).map(key => localStorage.getItem(key))";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Test
    void aCommentThatWasSentIsGoneAndOneThatWasNotOutlivesTheLogout(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.commentsOn("at the loop", "Which loop?");
        mentor.seesThread("Which loop?");
        mentor.page().waitForCondition(() -> kept(mentor).isEmpty());

        mentor.selects("the other one");
        mentor.beginsToComment();
        mentor.composer().fill("Which one?");
        mentor.page().waitForCondition(() -> kept(mentor).contains("Which one?"));
        mentor.presses("Log out");
        mentor.sees("You’re logged out.");
        assertThat(kept(mentor)).contains("Which one?");
    }

    @Test
    void anAnswerThatWasSavedIsGone(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.writes("A single line needs passing loops.");
        candidate.seesItSaved();
        candidate.presses("Log out");
        candidate.sees("You’re logged out.");
        assertThat(kept(candidate)).isEmpty();
    }

    @SuppressWarnings("unchecked") // what the page's expression gives
    private static List<String> kept(Person person) {
        return (List<String>) person.page().evaluate(KEPT);
    }
}
