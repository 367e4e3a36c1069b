package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.RateConcept;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class ReadinessIT {

    private static final Pattern NOTHING = Pattern.compile("^0 %$");
    private static final Pattern SOMETHING = Pattern.compile("^[1-9]\\d? %$");

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    ReadinessService readiness;

    @Autowired
    ChecklistService checklists;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void theCandidateRatesAndRecallsByKeysAloneWhileMentorAndLeadSeeTheNumberMove(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        Lead lead = browsers.lead(scene.lead());
        mentor.opens("prep/" + scene.assignment() + "/readiness");
        lead.opens("cohort");
        mentor.reads(figure(mentor), NOTHING);

        candidate.opens("today");
        candidate.sees("Rate 4 concepts");
        candidate.hits("1");
        candidate.sees("Rate your concepts: 1 of 4");
        candidate.hits("3");
        candidate.sees("2 of 4");
        candidate.hits("4");
        candidate.sees("3 of 4");
        candidate.hits("2");
        candidate.sees("4 of 4");
        candidate.hits("3");
        candidate.sees("Done. Readiness went from 0 %");
        mentor.reads(figure(mentor), SOMETHING);

        candidate.hits("Space");
        candidate.sees("1 of 4");
        candidate.hits("Space");
        candidate.isVisible(
                candidate.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your note")));
        candidate.hits("1");
        candidate.sees("2 of 5");
        candidate.hits("u");
        candidate.sees("1 of 4");
        candidate.hits("3");
        candidate.sees("2 of 4");
        candidate.hits("Escape");
        candidate.sees("Done. Readiness");
        candidate.follows("View readiness");
        candidate.sees("min a day you’d reach about");
        candidate.isVisible(candidate.page().locator("gr-forecast-chart canvas"));

        mentor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Confirm: ")))
                .first()
                .click();
        mentor.sees("Mentors checked 1 concept; Cem Candidate knew it.");
        candidate.sees("Mentors checked 1 concept; you knew it.");
        lead.reads(lead.page().locator("td.ready > span").first(), SOMETHING);
    }

    @Test
    void aPressArrivesThoughTheCandidateActsMeanwhile(Browsers browsers) {
        rates(1, ConceptState.CAN_EXPLAIN);
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("prep/" + scene.assignment() + "/readiness");
        Locator confirm = mentor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm: "));
        confirm.first().hover();
        mentor.page().mouse().down();
        rates(2, ConceptState.CAN_EXPLAIN);
        assertThat(confirm).hasCount(2);
        mentor.page().mouse().up();
        mentor.sees("Mentors checked 1 concept; Cem Candidate knew it.");
    }

    private void rates(int concept, ConceptState state) {
        Acting.as(scene.candidate(), () -> {
            List<UUID> concepts = readiness.open(scene.assignment()).items().stream()
                    .filter(part -> !part.question())
                    .map(ReadinessPage.Part::id)
                    .toList();
            checklists.rate(
                    new RateConcept(CommandId.next(), scene.assignment(), new ConceptId(concepts.get(concept)), state));
        });
    }

    private static Locator figure(Person person) {
        return person.page().locator(".readiness-percent").first();
    }
}
