package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.login.LoginFixtures;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class LoginIT {

    @Autowired
    PeopleFixtures people;

    @Autowired
    LoginFixtures logins;

    @Test
    void oneComesInAndLeaves(Browsers browsers) {
        Lead lead = browsers.lead(people.aLead(people.aTeam()));
        lead.opens("settings");
        lead.presses("Log out");
        lead.isAt("/login");
        lead.sees("You’re logged out.");
    }

    @Test
    void aWrongPasswordIsRefusedAndTheAddressStays(Browsers browsers) {
        UserId who = people.aLead(people.aTeam());
        Person visitor = new Person(browsers.fresh("visitor"), logins.mayLogIn(who));
        visitor.opens("login");
        visitor.triesToLogIn("not my password");
        visitor.sees("Wrong e-mail or password.");
        visitor.triesToLogIn(LoginFixtures.PASSWORD);
        visitor.isNotAt("/login");
    }

    /** What was wrong with the last password goes as soon as one leaves the field, and the button moves up. */
    @Test
    void aPressArrivesThoughTheComplaintAboveItGoes(Browsers browsers) {
        UserId who = people.aLead(people.aTeam());
        Person visitor = new Person(browsers.fresh("visitor"), logins.mayLogIn(who));
        visitor.opens("login");
        visitor.triesToLogIn("not my password");
        visitor.sees("Wrong e-mail or password.");
        visitor.fillsPassword("Password", LoginFixtures.PASSWORD);
        visitor.pressesWhileItMovesUp("Log in");
        visitor.isNotAt("/login");
    }

    @Test
    void afterLoggingInOneIsWhereOneWantedToGo(Browsers browsers) {
        UserId who = people.aLead(people.aTeam());
        Person visitor = new Person(browsers.fresh("visitor"), logins.mayLogIn(who));
        visitor.opens("settings?part=2");
        visitor.isAt("/login");
        visitor.triesToLogIn(LoginFixtures.PASSWORD);
        visitor.isAt("/settings");
        assertThat(URI.create(visitor.page().url()).getQuery()).isEqualTo("part=2");
    }
}
