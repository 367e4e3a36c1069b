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
        assertThat(new TeamSwitch(Role.LEAD, me).isVisible()).isTrue();
        assertThat(new TeamSwitch(Role.MENTOR, me).isVisible()).isFalse();
    }
}
