package app.greenroom.browser;

import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the keyboard goes on when a form is refused, and when something is asked before it happens. */
@Walk
class FormsIT {

    @Autowired
    PeopleFixtures people;

    @Autowired
    InvitationService invitations;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void theFirstWrongFieldOfAnInvitationHasTheFocus(Browsers browsers) {
        String link = Acting.as(
                        lead,
                        () -> invitations.invite(new InvitePeople(
                                CommandId.next(), team, UserId.random() + "@example.test", Set.of(Role.MENTOR))))
                .getFirst()
                .path();
        Person visitor = new Person(browsers.fresh("visitor"), "");
        visitor.opens(link);
        visitor.fillsPassword("Choose a password", "short");
        visitor.hits("Enter");
        visitor.sees("Enter your name");
        visitor.sees("Use at least 12 characters.");
        visitor.hasTheFocus(field(visitor, "Your name"));
        visitor.types("Nora New");
        visitor.hits("Enter");
        visitor.seesNo("Enter your name");
        visitor.hasTheFocus(field(visitor, "Choose a password"));
    }

    @Test
    void theFirstWrongFieldOfTheSettingsHasTheFocus(Browsers browsers) {
        Lead one = browsers.lead(lead);
        one.opens("settings");
        one.fillsPassword("New password", "short");
        one.presses("Change password");
        one.sees("Enter your current password.");
        one.hasTheFocus(field(one, "Current password"));
        one.presses("Create token");
        one.sees("Enter a name");
        one.hasTheFocus(one.page().locator(".settings-card input[placeholder=laptop]"));
    }

    @Test
    void whoInvitesNobodyOrAsNothingIsBroughtToWhatIsMissing(Browsers browsers) {
        Lead one = browsers.lead(lead);
        one.opens("people");
        one.presses("Invite people");
        Locator addresses = field(one, "E-mail addresses");
        one.hasTheFocus(addresses);
        one.presses("Create links");
        one.sees("Enter at least one e-mail address.");
        one.hasTheFocus(addresses);
        one.types("nora@example.test");
        one.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Roles").setExact(true))
                .getByLabel("Candidate")
                .uncheck();
        one.presses("Create links");
        one.sees("Choose at least one role.");
        one.hasTheFocus(one.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Roles").setExact(true))
                .getByRole(AriaRole.CHECKBOX)
                .first());
    }

    /** Leaving a corrected field takes its complaint away, and what stands below it moves up while it is being pressed. */
    @Test
    void aPressArrivesThoughThePageMovesBelowIt(Browsers browsers) {
        Lead one = browsers.lead(lead);
        one.opens("people");
        one.presses("Invite people");
        one.presses("Create links");
        one.sees("Enter at least one e-mail address.");
        one.hasTheFocus(field(one, "E-mail addresses"));
        one.types("nora@example.test");
        one.pressesWhileItMovesUp("Create links");
        one.sees("One invitation");
    }

    @Test
    void aKeyPressedTwiceAnswersNoQuestion(Browsers browsers) {
        people.aPerson("Mira Mentor", team, Role.MENTOR);
        Lead one = browsers.lead(lead);
        one.opens("people");
        Locator row = one.page().locator(".person-row", new Page.LocatorOptions().setHasText("Mira Mentor"));
        row.getByLabel("Team lead").press(" ");
        one.hasTheFocus(row.locator(".question"));
        one.hits(" ", "Enter");
        one.isVisible(row.locator(".question"));
        one.seesNo("is now a team lead");
        one.hits("Tab");
        one.hasTheFocus(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make team lead")));

        one.makesAToken("laptop");
        one.page().getByLabel("Revoke: laptop").press("Enter");
        one.hasTheFocus(one.page().getByLabel("Keep token: laptop"));
    }

    @Test
    void anImportBeginsAtItsTitle(Browsers browsers) {
        Lead one = browsers.lead(lead);
        one.pastes(LeadWalkIT.DOSSIER);
        one.seesHeading("Check import");
        one.hasTheFocus(one.page().locator("main h1"));
    }

    private static Locator field(Person person, String label) {
        return person.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
