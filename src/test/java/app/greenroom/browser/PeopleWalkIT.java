package app.greenroom.browser;

import app.greenroom.login.LoginFixtures;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class PeopleWalkIT {

    private static final String NEW_PASSWORD = "copper kettle morning 61";

    @Autowired
    PeopleFixtures people;

    @Autowired
    LoginFixtures logins;

    TeamId team;

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
    }

    @Test
    void anInvitationIsAcceptedInAnotherBrowser(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        String email = "ida-" + UUID.randomUUID() + "@example.test";
        String link = lead.invites(email, "Candidate");

        Candidate ida = new Candidate(browsers.fresh("invited"), email);
        ida.opensLink(link);
        ida.sees("Lena Lead invited you as candidate.");
        ida.fills("Your name", "Ida Invited");
        ida.fillsPassword("Choose a password", NEW_PASSWORD);
        ida.presses("Create account and join");
        ida.isAt("/today"); // logged in by the password just chosen
        ida.reloads();
        ida.isAt("/today");
        lead.sees("Ida Invited");

        ida.opensLink(link);
        ida.sees("This link has already been used");
    }

    @Test
    void aLeadHelpsWhoForgotThePassword(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        Candidate cem = browsers.candidate(people.aCandidate(team));
        cem.isAt("/today");
        cem.willBeLoggedOut();
        String link = lead.resetsThePasswordOf("Cem Candidate");

        Candidate elsewhere = new Candidate(browsers.fresh("elsewhere"), cem.email());
        elsewhere.opensLink(link);
        elsewhere.fillsPassword("New password", NEW_PASSWORD);
        elsewhere.presses("Set password");
        elsewhere.sees("Password changed. Log in with your new password.");
        elsewhere.triesToLogIn(NEW_PASSWORD);
        elsewhere.isAt("/today");
        cem.isAt("/login"); // the session under the old password has ended by itself
    }

    @Test
    void aChangedPasswordEndsOtherSessions(Browsers browsers) {
        UserId who = people.aCandidate(team);
        Candidate here = browsers.candidate(who);
        Candidate elsewhere = browsers.candidate(who);
        elsewhere.willBeLoggedOut();
        here.opens("settings");
        here.fillsPassword("Current password", LoginFixtures.PASSWORD);
        here.fillsPassword("New password", NEW_PASSWORD);
        here.presses("Change password");
        here.sees("Password changed.");
        elsewhere.isAt("/login");
        here.opens("today");
        here.isAt("/today");
    }

    @Test
    void whoTriesTooOftenIsToldToWait(Browsers browsers) {
        Person visitor = new Person(browsers.fresh("visitor"), logins.mayLogIn(people.aCandidate(team)));
        visitor.opens("login");
        for (int attempt = 0; attempt < 11; attempt++) {
            visitor.triesToLogIn("wrong password " + attempt);
            visitor.sees(attempt < 10 ? "Wrong e-mail or password" : "Too many attempts.");
        }
    }

    @Test
    void whoLeavesTheTeamLosesItsScreens(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(team));
        Mentor mentor = browsers.mentor(people.aMentor(team));
        mentor.isAt("/queue");
        lead.opens("people");
        lead.presses("Remove: Mira Mentor");
        mentor.seesNoLink("Queue");
    }
}
