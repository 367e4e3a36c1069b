package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shipped application in a process of its own is killed in the middle of the work, and nothing is lost. */
@ExtendWith(Browsers.Extension.class)
class SurvivesKillIT {

    private static final String PASSWORD = "copper kettle morning 61";

    @Test
    void everythingIsThereAfterTheServerWasKilled(Browsers browsers) throws IOException {
        Path data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "killed");
        try (PackagedApp first = PackagedApp.on(data)) {
            Lead lead = new Lead(browsers.freshAt("lead", first.address()), "lena@example.test");
            lead.setsUp(first.setUpLink(), "Harbour School", "Lena Lead", PASSWORD);
            Candidate candidate = new Candidate(browsers.freshAt("candidate", first.address()), "cem@example.test");
            candidate.joins(lead.invites(candidate.email(), "Candidate"), "Cem Candidate", PASSWORD);
            Mentor mentor = new Mentor(browsers.freshAt("mentor", first.address()), "mira@example.test");
            mentor.joins(lead.invites(mentor.email(), "Mentor"), "Mira Mentor", PASSWORD);

            lead.pastes(LeadWalkIT.DOSSIER);
            lead.savesTheDossier();
            lead.assigns("Night Baker", "Cem Candidate", "Mira Mentor");
            candidate.follows("Night Baker");
            candidate.opensTheQuestion("How do you keep a sourdough alive?");
            candidate.writes("Feed it every morning, and keep it warm.");
            candidate.presses("Submit for review");
            candidate.seesState("Submitted");
            mentor.takesFromTheQueue("How do you keep a sourdough alive?");
            mentor.commentsOn("every morning", "And on holidays?");
            mentor.pressesIn(mentor.thread("And on holidays?"), "Publish now");
            candidate.seesMarked("every morning");
            candidate.seesItSaved();

            candidate.willSeeTheServerGo();
            mentor.willSeeTheServerGo();
            lead.willSeeTheServerGo();
            candidate.writes(" On holidays my neighbour does.");
            List<String> questions = new ArrayList<>();
            candidate.page().onDialog(dialog -> {
                questions.add(dialog.type());
                dialog.accept();
            });
            first.kill();
            candidate.writes(" I bring her bread.");

            try (PackagedApp second = first.again()) {
                mentor.opensLink(second.address() + "/queue");
                mentor.triesToLogIn(PASSWORD);
                candidate.comesBack(PASSWORD);
                assertThat(questions)
                        .as("asked whether to leave, although what was typed is kept")
                        .isEmpty();
                candidate.seesInTheAnswer("Feed it every morning, and keep it warm."
                        + " On holidays my neighbour does. I bring her bread.");
                candidate.seesItSaved();
                candidate.seesMarked("every morning");
                candidate.seesThread("And on holidays?");
                mentor.takesFromTheQueue("How do you keep a sourdough alive?");
                mentor.presses("Show"); // what was written since the submission
                mentor.seesInTheAnswer("I bring her bread.");
            }
        }
    }
}
