package app.greenroom.browser;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.CoWriterService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor writes some of an answer differently, and the candidate decides, with both windows open all the time. */
@Walk
class SuggestionIT {

    private static final String ANSWER = "A plan begins with the passing loops. Each train waits where it must.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    CoWriterService coWriters;

    @Test
    void fromSuggestedWordsToTheAnswer(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, ANSWER);
        Mentor mentor = browsers.mentor(scene.mentor());
        Candidate candidate = browsers.candidate(scene.candidate());
        mentor.opensQuestion(scene, 0);
        candidate.opensQuestion(scene, 0);

        mentor.suggests("passing loops", "loops where trains pass", "Say what a loop is for.");
        mentor.seesSuggested("passing loops", "loops where trains pass");
        candidate.seesSuggested("passing loops", "loops where trains pass");
        candidate.seesIn("Say what a loop is for.", "loops where trains pass");
        candidate.writesFirst("In short: ");
        mentor.seesInTheAnswer("In short: A plan");
        candidate.seesSuggested("passing loops", "loops where trains pass");
        candidate.thread("Say what a loop is for.").click();
        candidate.hits("y");
        candidate.seesInTheAnswer("In short: A plan begins with the loops where trains pass. Each train");
        mentor.seesInTheAnswer("In short: A plan begins with the loops where trains pass. Each train");
        candidate.seesNothingMarked();

        mentor.suggests("Each train waits", "Every train waits", "");
        candidate.seesSuggested("Each train waits", "Every train waits");
        candidate.deletes("train ");
        candidate.types("engine ");
        candidate.seesIn("The text has changed", "Each engine waits");
        mentor.seesIn("The text has changed", "Each engine waits");
        candidate.thread("The text has changed").click();
        candidate.hits("y");
        candidate.sees("Replace the current text?");
        candidate.hits("y");
        mentor.seesInTheAnswer("Every train waits where it must.");
        candidate.seesInTheAnswer("Every train waits where it must.");

        candidate.hits("u");
        mentor.seesInTheAnswer("Each engine waits where it must.");
    }

    @Test
    void aCommentThatLostItsWordsIsPutOnOthers(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, ANSWER);
        Mentor mentor = browsers.mentor(scene.mentor());
        Candidate candidate = browsers.candidate(scene.candidate());
        mentor.opensQuestion(scene, 0);
        candidate.opensQuestion(scene, 0);
        mentor.commentsOn("waits where it must", "For how long?");
        candidate.seesThread("For how long?");
        candidate.deletes("Each train waits where it must.");
        mentor.seesInTheTray("For how long?");

        mentor.pressesIn(mentor.thread("For how long?"), "Reattach");
        mentor.sees("Select the passage it belongs to");
        mentor.selects("passing loops");
        mentor.hits("Enter");
        mentor.seesMarked("passing loops");
        candidate.seesMarked("passing loops");
        candidate.seesIn("For how long?", "waits where it must");
    }

    /** A press on a highlight leads to its card, and a drag from there selects. */
    @Test
    void wordsThatAreCommentedOnAreSelectedAgain(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, ANSWER);
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.commentsOn("passing loops", "Where are they?");
        mentor.seesMarked("passing loops");

        mentor.suggests("passing loops", "loops where trains pass", "");
        mentor.seesSuggested("passing loops", "loops where trains pass");
        mentor.commentsOn("loops. Each train", "Why each?");
        mentor.seesThread("Why each?");
        mentor.answer().locator("mark").last().click();
        mentor.hasTheFocus(mentor.thread("Why each?"));
    }

    @Test
    void wordsAreSuggestedAtTheCaret(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, ANSWER);
        Mentor mentor = browsers.mentor(scene.mentor());
        Candidate candidate = browsers.candidate(scene.candidate());
        mentor.opensQuestion(scene, 0);
        candidate.opensQuestion(scene, 0);
        mentor.answer().focus();
        mentor.hits("Home", "ArrowRight", "ArrowRight", "s");
        mentor.hasTheFocus(mentor.otherWords());
        mentor.types(" for the day");
        mentor.hits("Control+Enter");
        mentor.isVisible(mentor.answer().locator("ins[data-text=' for the day']"));
        candidate.isVisible(candidate.answer().locator("ins[data-text=' for the day']"));
        candidate.writesFirst("In short: ");
        candidate.thread("for the day").click();
        candidate.hits("y");
        mentor.seesInTheAnswer("In short: A plan for the day begins");
        candidate.seesInTheAnswer("In short: A plan for the day begins");
    }

    @Test
    void whoWasLetInSuggestsAtTheCaretOfTheEditor(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, ANSWER);
        Acting.as(
                scene.candidate(),
                () -> coWriters.letIn(
                        scene.assignment(), scene.questions().getFirst().id(), scene.mentor()));
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.editor().press("Control+Home");
        mentor.hits("ArrowRight", "Control+Alt+s");
        mentor.hasTheFocus(mentor.otherWords());
        mentor.types(" good");
        mentor.hits("Control+Enter");
        mentor.isVisible(mentor.editor().locator("ins[data-text=' good']"));
        mentor.seesThread("good");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.hits("Y");
        candidate.contains(candidate.editor(), "A good plan begins");
    }

    @Test
    void bothWorkWithKeysAlone(Browsers browsers) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, ANSWER);
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opensQuestion(scene, 0);
        mentor.answer().focus();
        mentor.hits("Home", "Shift+ArrowRight", "Shift+ArrowRight", "s");
        mentor.hasTheFocus(mentor.otherWords());
        mentor.types("The plan");
        mentor.hits("Control+Enter");
        mentor.seesSuggested("A plan", "The plan");

        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.hits("n");
        candidate.hasAtHand("The plan");
        candidate.hits("x");
        candidate.sees("Suggestion declined. Your text is unchanged.");
        candidate.hits("u");
        candidate.seesSuggested("A plan", "The plan");
        candidate.hits("Y");
        candidate.seesInTheAnswer("The plan begins");
    }
}
