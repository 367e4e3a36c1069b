package app.greenroom.login.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PasswordResetService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.TeamDirectory;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The pages that one-time links open. */
@ViewTest
class LinkViewsTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamDirectory directory;

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordResetService resets;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeamWithALead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aNewPersonMakesTheirAccountAndIsLoggedInWithIt(Browser browser) {
        String email = UserId.random() + "@example.test";
        browser.open(invite(email));
        _setValue(_get(TextField.class), "Nora New");
        _setValue(_get(PasswordField.class), "seven tiny copper kettles");
        _click(_get(Button.class, spec -> spec.withText("Create account and join")));
        SecurityContext login = (SecurityContext) VaadinSession.getCurrent()
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(login.getAuthentication()).isNotNull().extracting("name").isEqualTo(email);
        assertThat(directory.holding(Role.MENTOR, team)).extracting("name").containsExactly("Nora New");
    }

    @Test
    void whatWillNotDoIsSaidBesideItsFieldAndEverythingStays(Browser browser) {
        browser.open(invite(UserId.random() + "@example.test"));
        _setValue(_get(TextField.class), "Nora New");
        _setValue(_get(PasswordField.class), "password1234");
        _click(_get(Button.class, spec -> spec.withText("Create account and join")));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("guessed");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Nora New");
        assertThat(directory.holding(Role.MENTOR, team)).isEmpty();
    }

    @Test
    void whoIsLoggedInJustJoins(Browser browser) {
        UserId known = people.aMentor(people.aTeam());
        String link = invite(PeopleFixtures.emailOf(known));
        browser.login(known).open(link);
        _assertNone(PasswordField.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Join "))));
        assertThat(directory.memberships(known)).containsEntry(team, Set.of(Role.MENTOR));
    }

    @Test
    void whoHasAnAccountIsAskedToLogInAndNeverForANewPassword(Browser browser) {
        UserId known = people.aMentor(people.aTeam());
        browser.open(invite(PeopleFixtures.emailOf(known)));
        _assertNone(PasswordField.class);
        _get(Button.class, spec -> spec.withText("Log in and join"));
    }

    @Test
    void aLinkThatIsNoneSaysWhatToDo(Browser browser) {
        for (Map.Entry<String, String> page : Map.of(
                        "join/nonsense", "Ask your team lead",
                        "reset/nonsense", "Ask for another",
                        "setup/nonsense", "prints a new link",
                        "setup", "prints a new link")
                .entrySet()) {
            browser.open(page.getKey());
            _get(H1.class, spec -> spec.withText("This link doesn’t work"));
            assertThat(_get(Paragraph.class).getText()).contains(page.getValue());
        }
    }

    @Test
    void aUsedLinkSaysSo(Browser browser) {
        String link = invite(UserId.random() + "@example.test");
        Acting.as(people.aStranger(), () -> invitations.join(link.substring("join/".length())));
        browser.open(link);
        _get(H1.class, spec -> spec.withText("This link has already been used"));
    }

    @Test
    void aResetLinkSetsTheNewPassword(Browser browser) {
        UserId mentor = people.aMentor(team);
        String link = Acting.as(lead, () -> resets.forMember(team, mentor)).path();
        browser.open(link);
        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        _setValue(_get(PasswordField.class), "seven tiny copper kettles");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        browser.open(link);
        _get(H1.class, spec -> spec.withText("This link has already been used"));
    }

    @Test
    void withoutMailWhoForgotIsToldWhomToAsk(Browser browser) {
        browser.open("forgot");
        assertThat(_get(Paragraph.class).getText()).contains("Ask your team lead");
    }

    private String invite(String email) {
        var command = new InvitePeople(CommandId.next(), team, email, Set.of(Role.MENTOR));
        return Acting.as(lead, () -> invitations.invite(command)).getFirst().path();
    }
}
