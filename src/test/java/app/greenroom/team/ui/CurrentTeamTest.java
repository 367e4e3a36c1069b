package app.greenroom.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CurrentTeamTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService service;

    @Test
    void theChosenTeamIsTakenWhereTheRoleIsHeld(Browser browser) {
        TeamId led = people.aTeam();
        TeamId alsoLed = people.aTeam();
        TeamId mentored = people.aTeam();
        UserId lead = people.aLead(led);
        people.give(lead, alsoLed, Role.LEAD);
        people.give(lead, mentored, Role.MENTOR);
        browser.login(lead);
        Me me = service.me();
        CurrentTeam.choose(alsoLed);
        assertThat(CurrentTeam.as(Role.LEAD, me)).map(Me.TeamRoles::team).contains(alsoLed);
        assertThat(CurrentTeam.as(Role.MENTOR, me)).map(Me.TeamRoles::team).contains(mentored);
        CurrentTeam.choose(mentored);
        assertThat(CurrentTeam.as(Role.LEAD, me))
                .isPresent()
                .map(Me.TeamRoles::team)
                .isNotEqualTo(mentored);
        assertThat(CurrentTeam.as(Role.CANDIDATE, me)).isEmpty();
    }

    @Test
    void aWindowKeepsItsTeamWhateverIsChosenInAnother(Browser browser) {
        TeamId one = people.aTeam();
        TeamId two = people.aTeam();
        UserId lead = people.aLead(one);
        people.give(lead, two, Role.LEAD);
        browser.login(lead);
        Me me = service.me();
        UI first = UI.getCurrent();
        TeamId shown = CurrentTeam.as(Role.LEAD, me).orElseThrow().team();
        TeamId other = shown.equals(one) ? two : one;
        UI second = new UI();
        second.getInternals().setSession(first.getSession());
        UI.setCurrent(second);
        CurrentTeam.choose(other);
        assertThat(CurrentTeam.as(Role.LEAD, me)).map(Me.TeamRoles::team).contains(other);
        UI.setCurrent(first);
        assertThat(CurrentTeam.as(Role.LEAD, me)).map(Me.TeamRoles::team).contains(shown);
    }

    @Test
    void whatIsOpenNeverSettlesTheTeamOfAnotherRole(Browser browser) {
        TeamId led = people.aTeam();
        TeamId alsoLed = people.aTeam();
        TeamId mentored = people.aTeam();
        UserId lead = people.aLead(led);
        people.give(lead, alsoLed, Role.LEAD);
        people.give(lead, mentored, Role.MENTOR);
        browser.login(lead);
        Me me = service.me();
        CurrentTeam.choose(alsoLed);
        CurrentTeam.about(mentored);
        assertThat(CurrentTeam.ofWhatIsOpen()).contains(mentored);
        CurrentTeam.leave();
        assertThat(CurrentTeam.ofWhatIsOpen()).isEmpty();
        assertThat(CurrentTeam.as(Role.LEAD, me)).map(Me.TeamRoles::team).contains(alsoLed);
    }
}
