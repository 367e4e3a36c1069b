package app.greenroom.browser;

import app.greenroom.access.Role;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.team.PeopleFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After each act the keyboard is somewhere: where what it acted on stood, never at the top of the page. */
@Walk
class FocusIT {

    private static final String IS_SOMEWHERE =
            "() => document.activeElement !== null && document.activeElement !== document.body";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    PeopleFixtures people;

    @Test
    void afterWhatAMentorDoes(Browsers browsers) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "Trains wait at the loop until the other one has passed.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        Locator draft = mentor.page().locator(".draft-card");

        mentor.selects("the loop");
        mentor.hits("c");
        mentor.hasTheFocus(mentor.composer());
        mentor.types("Which loop?");
        mentor.hits("Escape");
        mentor.isVisible(draft);
        isSomewhere(mentor);
        mentor.pressesIn(draft, "Discard");
        mentor.isGone(draft);
        isSomewhere(mentor);

        mentor.selects("the other one");
        mentor.hits("c");
        mentor.hasTheFocus(mentor.composer());
        mentor.types("Which one?");
        mentor.hits("Control+Enter");
        mentor.isGone(mentor.composer());
        mentor.hasTheFocus(mentor.page().locator("[data-active]"));
        mentor.pressesIn(mentor.thread("Which one?"), "Delete this comment");
        mentor.isGone(mentor.thread("Which one?"));
        isSomewhere(mentor);
        mentor.presses("Undo");
        mentor.seesThread("Which one?");
        isSomewhere(mentor);

        mentor.hits("r");
        mentor.hasTheFocus(mentor.note());
        mentor.types("Say which");
        mentor.hits("Escape");
        mentor.isGone(mentor.note());
        isSomewhere(mentor);
        mentor.presses("Discard");
        mentor.isHidden(mentor.page().getByText("Draft kept"));
        isSomewhere(mentor);
    }

    @Test
    void aCommentThatComesLateLeavesTheFocusToWhoWentOn(Browsers browsers) {
        Scene scene = assignments.aScene();
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answers.submit(scene, 0, "Trains wait at the loop until the other one has passed."));
        mentor.selects("the loop");
        mentor.beginsToComment();
        mentor.composer().fill("Which loop?");
        List<Runnable> held = new ArrayList<>();
        mentor.page().route("**/*v-r=uidl*", route -> held.add(route::resume));
        mentor.hits("Control+Enter");
        mentor.presses("Approve");
        mentor.hasTheFocus(mentor.approval());
        mentor.page().unroute("**/*v-r=uidl*");
        held.forEach(Runnable::run);
        mentor.seesThread("Which loop?");
        mentor.isGone(mentor.composer());
        mentor.hasTheFocus(mentor.approval());
    }

    @Test
    void afterWhatALeadDoes(Browsers browsers) {
        var team = people.aTeam();
        Lead lead = browsers.lead(people.aLead(team));
        people.aPerson("Mira Mentor", team, Role.MENTOR);
        lead.opens("people");
        Locator row = lead.page().locator(".person-row", new Page.LocatorOptions().setHasText("Mira Mentor"));
        row.getByLabel("Team lead").click();
        lead.presses("Make team lead");
        lead.sees("Mira Mentor is now a team lead.");
        lead.hasTheFocus(row);
        lead.presses("Undo");
        lead.isGone(lead.page().locator("vaadin-notification-card").getByText("is now a team lead"));
        isSomewhere(lead);
    }

    @Test
    void whoIsMadeALeadReadsItUntilTheySaySo(Browsers browsers) {
        var team = people.aTeam();
        Lead lead = browsers.lead(people.aLead(team));
        Mentor mentor = browsers.mentor(people.aMentor(team));
        lead.opens("people");
        lead.page()
                .locator(".person-row", new Page.LocatorOptions().setHasText("Mira Mentor"))
                .getByLabel("Team lead")
                .click();
        lead.presses("Make team lead");
        mentor.sees("made you a team lead of");
        mentor.reloads();
        mentor.sees("made you a team lead of");
        mentor.presses("OK");
        mentor.seesNo("made you a team lead of");
        mentor.reloads();
        mentor.seesAScreen();
        mentor.seesNo("made you a team lead of");
    }

    @Test
    void whatIsSwitchedInAMenuIsStillThere(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.page().locator(".co-writers summary").press("Enter");
        Locator mentors = candidate.page().locator(".co-writer .switch").first();
        mentors.press(" ");
        candidate.hasTheFocus(mentors.and(candidate.page().locator("[aria-checked=true]")));
        candidate.hits(" ");
        candidate.hasTheFocus(mentors.and(candidate.page().locator("[aria-checked=false]")));
    }

    private static void isSomewhere(Person person) {
        person.page().waitForFunction(IS_SOMEWHERE);
    }
}
