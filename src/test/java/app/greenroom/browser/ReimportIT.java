package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead gives the dossier a new text while the candidate works with it. */
@Walk
class ReimportIT {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void someoneWorks() {
        scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time, and a path for each.");
        reviews.comment(scene, 0, "a path for each", "Draw one.");
        String asked = scene.questions().getFirst().text();
        int from = asked.indexOf("single-track");
        reviews.post(
                scene.mentor(),
                Passage.question(
                        scene.assignment(), scene.questions().getFirst().id()),
                new Selected(0, new TextRange(from, from + "single-track".length())),
                "This word matters.");
        answers.write(scene, 1, "Time that is kept in reserve.");
    }

    @Test
    void theCandidateSeesItHappenAndLosesNothing(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        Lead lead = browsers.lead(scene.lead());
        lead.pastesANewText(assignments.dossierOf(scene), ReimportFixtures.CHANGED);
        lead.seesWhatChanges();
        lead.sees("Kept as retired, with 1 answer.");
        keepsNobodyOut(lead);
        lead.presses("Save revision 2");
        lead.seesHeading("Revisions");

        candidate.contains(candidate.asked(), "How would you plan the timetable of a single-track line?");
        candidate.sees("Just reworded");
        candidate.reads(candidate.asked().locator("[data-threads]"), Pattern.compile("^single-track$"));
        candidate.seesMarked("a path for each");
        candidate.seesThread("This word matters.");

        candidate.opens("today");
        candidate.sees("The dossier has changed: ");
        candidate.follows("View changes");
        candidate.sees("New to you");
        candidate.sees("Your work on it is kept under Retired.");
        candidate.opens("prep/" + scene.assignment() + "/questions");
        candidate.link("What is a buffer time?").first().click();
        candidate.seesInTheAnswer("Time that is kept in reserve.");
        candidate.opens("today");
        candidate.seesNo("The dossier has changed");
    }

    @Test
    void theLeadPairsWhatNoMachineWould(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("today");
        Lead lead = browsers.lead(scene.lead());
        lead.pastesANewText(assignments.dossierOf(scene), ReimportFixtures.CHANGED);
        lead.seesWhatChanges();
        lead.pairs("Which software do you know?", "What is a buffer time?");
        lead.sees("Keeps 1 answer.");
        lead.presses("Save revision 2");
        candidate.sees("The dossier has changed: ");
        candidate.opensQuestion(scene, 1);
        candidate.contains(candidate.asked(), "Which software do you know?");
        candidate.seesInTheAnswer("Time that is kept in reserve.");
    }

    private static void keepsNobodyOut(Person person) {
        for (Look look : List.of(Look.DESKTOP, Look.DESKTOP.inTheDark(), Look.PHONE, Look.PHONE.inTheDark())) {
            person.looks(look);
            assertThat(Axe.obstacles(person.page())).as(look.words()).isEmpty();
        }
        person.looks(Look.DESKTOP);
    }
}
