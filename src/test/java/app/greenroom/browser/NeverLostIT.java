package app.greenroom.browser;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class NeverLostIT {

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
    }

    @Test
    void whatWasJustTypedIsThereAfterAReload(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.writes("A single line needs passing loops, and a plan for each of them.");
        candidate.reloads();
        candidate.seesInTheAnswer("A single line needs passing loops, and a plan for each of them.");
        candidate.seesItSaved();
    }

    @Test
    void whatIsTypedWithoutAServerArrivesWhenItIsBack(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.opensQuestion(scene, 0);
        candidate.writes("Before the tunnel. ");
        mentor.seesInTheAnswer("Before the tunnel.");
        candidate.losesTheConnection();
        candidate.writes("In the tunnel. ");
        candidate.sees("Offline: kept in this browser");
        candidate.hasTheConnectionBack();
        candidate.writes("After the tunnel.");
        mentor.seesInTheAnswer("Before the tunnel. In the tunnel. After the tunnel.");
        candidate.seesItSaved();
    }

    @Test
    void twoDevicesThatTypeAtOnceEndWithTheSameText(Browsers browsers) {
        answers.write(scene, 0, "in between ");
        Candidate left = browsers.candidate(scene.candidate());
        left.opensQuestion(scene, 0);
        Candidate right = browsers.candidate(scene.candidate());
        right.opensQuestion(scene, 0);
        for (int round = 0; round < 6; round++) {
            left.writes("left" + round + " ");
            right.writesFirst("right" + round + " ");
        }
        left.seesItSaved();
        right.seesItSaved();
        for (int round = 0; round < 6; round++) {
            right.seesInTheAnswer("left" + round);
            left.seesInTheAnswer("right" + round);
        }
        right.seesInTheAnswer("in between");
        right.seesInTheAnswer(left.answer().innerText());
    }

    @Test
    void aCommentThatIsBeingWrittenOutlivesAReload(Browsers browsers) {
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.selects("the other one");
        mentor.beginsToComment();
        mentor.composer().fill("Which one?");
        mentor.reloads();
        mentor.sees("Draft kept");
        mentor.selects("the other one");
        mentor.beginsToComment();
        mentor.stillHas("Write a comment", "Which one?");
    }

    @Test
    void whatIsWrittenOnWhileASentCommentHasNoAnswerStaysADraft(Browsers browsers) {
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.selects("the other one");
        mentor.beginsToComment();
        mentor.composer().fill("Which one?");
        List<Runnable> held = new ArrayList<>();
        mentor.page().route("**/*v-r=uidl*", route -> held.add(route::resume));
        mentor.hits("Control+Enter");
        mentor.sees("The server isn’t responding");
        mentor.composer().fill("Which one, the express?");
        mentor.hits("Control+Enter");
        mentor.page().unroute("**/*v-r=uidl*");
        held.forEach(Runnable::run);
        mentor.seesThread("Which one?");
        mentor.sees("Draft kept");
        mentor.sees("Which one, the express?");
    }

    @Test
    void anEditOfACommentOutlivesThatItsWordsAreDeleted(Browsers browsers) {
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        reviews.comment(scene, 0, "at the loop", "Which loop?");
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.opensQuestion(scene, 0);
        mentor.pressesIn(mentor.thread("Which loop?"), "Edit this comment");
        mentor.fills("Edit your comment", "Which of the two loops?");
        candidate.deletes("wait at the loop until");
        mentor.seesInTheTray("“at the loop”");
        mentor.stillHas("Edit your comment", "Which of the two loops?");
        mentor.pressesIn(mentor.page().getByRole(AriaRole.ARTICLE), "Save");
        mentor.seesInTheTray("Which of the two loops?");
    }

    @Test
    void suggestedWordsThatWereRefusedAreThereAgain(Browsers browsers) {
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.opensQuestion(scene, 0);
        mentor.beginsToSuggest("at the loop");
        mentor.otherWords().fill("at the loop");
        mentor.presses("Suggest");
        mentor.sees("Change the text first");
        mentor.otherWords().fill("in the passing loop");
        mentor.opens("queue");
        mentor.opensQuestion(scene, 0);
        mentor.sees("Draft kept");
        mentor.beginsToSuggest("at the loop");
        mentor.stillHas("Suggested text", "in the passing loop");
        mentor.presses("Suggest");
        mentor.isGone(mentor.otherWords());
        mentor.seesSuggested("at the loop", "in the passing loop");
        mentor.beginsToSuggest("the other one");
        mentor.stillHas("Suggested text", "the other one");
    }

    @Test
    void aThreadWhoseWordsAreDeletedGoesToTheTrayWithThem(Browsers browsers) {
        answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        reviews.comment(scene, 0, "at the loop", "Which loop?");
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.opensQuestion(scene, 0);
        candidate.seesMarked("at the loop");
        mentor.seesMarked("at the loop");
        candidate.deletes("wait at the loop until");
        for (PrepPerson reader : new PrepPerson[] {candidate, mentor}) {
            reader.seesNothingMarked();
            contains(reader, "Which loop?", "at the loop");
        }
    }

    private static void contains(PrepPerson reader, String comment, String quote) {
        reader.seesInTheTray(comment);
        reader.seesInTheTray("“" + quote + "”");
    }
}
