package app.greenroom.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TeamTest {

    @Autowired
    PeopleService service;

    @Autowired
    InstanceService instance;

    @Autowired
    TeamDirectory directory;

    @Autowired
    PeopleDirectory persons;

    @Autowired
    PeopleFixtures people;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeamWithALead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aRoleIsGivenAndTaken() {
        UserId mentor = people.aMentor(team);
        Acting.as(lead, () -> service.giveRole(team, mentor, Role.CANDIDATE));
        Acting.as(lead, () -> service.takeRole(team, mentor, Role.MENTOR));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.CANDIDATE)));
    }

    @Test
    void whoIsGivenARoleIsToldUntilTheyHaveReadIt() {
        UserId mentor = people.aMentor(team);
        Acting.as(lead, () -> service.giveRole(team, mentor, Role.LEAD));
        Acting.as(lead, () -> service.giveRole(team, lead, Role.MENTOR));
        assertThat(Acting.as(mentor, service::roleNews)).singleElement().satisfies(news -> {
            assertThat(news.role()).isEqualTo(Role.LEAD);
            assertThat(news.givenBy()).isEqualTo(persons.person(lead).name());
        });
        assertThat(Acting.as(lead, service::roleNews)).as("my own doing").isEmpty();
        Acting.as(mentor, service::readRoleNews);
        assertThat(Acting.as(mentor, service::roleNews)).isEmpty();
    }

    @Test
    void nobodyIsPutIntoATeamByTheirId() {
        UserId stranger = people.aStranger();
        assertThatThrownBy(() -> Acting.as(lead, () -> service.giveRole(team, stranger, Role.MENTOR)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Acting.as(lead, () -> service.restore(team, stranger)))
                .isInstanceOf(Refusal.class);
        assertThat(directory.memberships(stranger)).isEmpty();
    }

    @Test
    void whoIsRemovedByMistakeComesBackWithTheirRoles() {
        UserId both = people.aPerson("Bo Both", team, Role.MENTOR, Role.CANDIDATE);
        Acting.as(lead, () -> service.remove(team, both));
        assertThat(directory.memberships(both)).isEmpty();
        Acting.as(lead, () -> service.restore(team, both));
        assertThat(directory.memberships(both)).isEqualTo(Map.of(team, Set.of(Role.MENTOR, Role.CANDIDATE)));
    }

    @Test
    void theOnlyLeadStays() {
        people.give(lead, team, Role.MENTOR);
        assertThatThrownBy(() -> Acting.as(lead, () -> service.takeRole(team, lead, Role.LEAD)))
                .hasMessageContaining("needs a lead");
        assertThatThrownBy(() -> Acting.as(lead, () -> service.remove(team, lead)))
                .hasMessageContaining("needs a lead");
        UserId admin = people.anAdmin();
        assertThatThrownBy(() -> Acting.as(admin, () -> instance.deactivate(lead)))
                .hasMessageContaining("only lead");
    }

    @Test
    void aDeactivatedLeadDoesNotCountAsTheOtherOne() {
        UserId other = people.aLead(team);
        people.deactivate(other);
        assertThatThrownBy(() -> Acting.as(lead, () -> service.remove(team, lead)))
                .hasMessageContaining("needs a lead");
    }

    @Test
    void twoLeadsWhoRemoveEachOtherAtTheSameMomentLeaveOne() {
        UserId other = people.aLead(team);
        AtomicInteger removed = new AtomicInteger();
        Map<UserId, UserId> pairs = Map.of(lead, other, other, lead);
        pairs.entrySet().parallelStream().forEach(pair -> {
            try {
                Acting.as(pair.getKey(), () -> service.remove(team, pair.getValue()));
                removed.incrementAndGet();
            } catch (Refusal ruledOrNoLongerLead) {
                assertThat(ruledOrNoLongerLead.words()).isNotEmpty();
            }
        });
        assertThat(removed).hasValue(1);
        assertThat(List.of(lead, other))
                .filteredOn(someone -> directory.memberships(someone).containsKey(team))
                .hasSize(1);
    }

    @Test
    void whoLosesTheLeadRoleManagesNobodyAnyMore() {
        UserId other = people.aLead(team);
        people.give(other, team, Role.MENTOR);
        Acting.as(lead, () -> service.takeRole(team, other, Role.LEAD));
        assertThatThrownBy(() -> Acting.as(other, () -> service.team(team))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdminDoesNotDeactivateThemselves() {
        UserId admin = people.anAdmin();
        assertThatThrownBy(() -> Acting.as(admin, () -> instance.deactivate(admin)))
                .hasMessageContaining("yourself");
    }
}
