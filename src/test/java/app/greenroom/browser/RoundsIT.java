package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two rounds of a review with two mentors and a candidate, in three browsers at once. */
@Walk
class RoundsIT {

    private static final String QUESTION = "How do you plan a timetable for a single-track line?";
    private static final String ANSWER = "A plan begins with the passing loops. Each train waits where it must.";

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Test
    void fromAClaimToAVerdictAndAgain(Browsers browsers) {
        Scene scene = assignments.aScene();
        UserId second = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), second);
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mira = browsers.mentor(scene.mentor());
        Mentor ravi = browsers.mentor(second);
        mira.opens("queue");
        ravi.opens("queue");

        candidate.opensQuestion(scene, 0);
        candidate.writes(ANSWER);
        candidate.fills("Anything your mentor should look at?", "the second sentence");
        candidate.presses("Submit for review");
        candidate.seesState("Submitted");
        ravi.sees("Note: the second sentence");
        mira.takesFromTheQueue(QUESTION);
        mira.sees("Yours until");
        mira.sees("the second sentence");
        ravi.sees("Being reviewed by others · 1");

        mira.commentsOn("Each train waits", "For how long?");
        mira.commentsOn("passing loops", "How many?");
        mira.sees("2 pending");
        mira.hits("Escape", "r");
        mira.hasTheFocus(mira.note());
        candidate.seesNothingMarked();
        candidate.seesNo("For how long?");
        mira.hits("Control+Enter");
        mira.isAt("/queue");
        candidate.seesState("Changes requested");
        candidate.seesThread("For how long?");
        candidate.seesThread("How many?");

        candidate.writes(" Ten minutes at most.");
        candidate.seesItSaved();
        candidate.presses("Submit again");
        mira.opens("queue");
        mira.takesFromTheQueue(QUESTION);
        mira.reads(mira.answer().locator("ins").first(), Pattern.compile("Ten minutes at most\\."));
        mira.pressesIn(mira.thread("For how long?"), "from submission 1");
        mira.isVisible(mira.page().locator(".version-text mark"));

        mira.selects("Ten minutes");
        mira.beginsToComment();
        mira.composer().fill("Good to know.");
        mira.hits("Control+Shift+Enter");
        candidate.seesThread("Good to know.");
        mira.approves();
        candidate.seesState("Approved");
        ravi.sees("All caught up");
    }
}
