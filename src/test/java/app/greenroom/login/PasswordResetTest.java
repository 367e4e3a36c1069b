package app.greenroom.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.password.Passwords;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.OneTimeLink;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PasswordResetService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import app.greenroom.team.TeamPeople;
import app.greenroom.team.invitation.InvitationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PasswordResetTest {

    private static final String NEXT = "seven tiny copper kettles";

    @Autowired
    PasswordResetService resets;

    @Autowired
    PeopleService service;

    @Autowired
    FrontDoor door;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeamWithALead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aLeadHelpsAMentorOfTheirTeamWhoseSessionsThenEnd() {
        UserId mentor = people.withPassword(people.aMentor(team), "quiet lamps over rivers");
        Account before = accounts.find(mentor).orElseThrow();
        OneTimeLink link = Acting.as(lead, () -> resets.forMember(team, mentor));
        door.reset(InvitationTest.secretOf(link), NEXT);
        Account after = accounts.find(mentor).orElseThrow();
        assertThat(passwords.matches(NEXT, after.passwordHash())).isTrue();
        assertThat(after.sessionsValidFrom()).isAfter(before.sessionsValidFrom());
        assertThatThrownBy(() -> door.reset(InvitationTest.secretOf(link), "another good password"))
                .isInstanceOf(LinkProblem.class);
    }

    @Test
    void aLeadDoesNotTakeOverAnAdminOfTheirTeam() {
        UserId admin = people.anAdmin();
        people.give(admin, team, Role.CANDIDATE);
        assertRefused(admin);
    }

    @Test
    void aLeadDoesNotTakeOverAnotherLead() {
        assertRefused(people.aLead(team));
    }

    @Test
    void aLeadDoesNotTakeOverWhoBelongsToAnotherTeamToo() {
        UserId mentor = people.aMentor(team);
        people.give(mentor, people.aTeam(), Role.CANDIDATE);
        assertRefused(mentor);
    }

    @Test
    void aLeadOfBothTeamsMay() {
        UserId mentor = people.aMentor(team);
        TeamId second = people.aTeam();
        people.give(mentor, second, Role.CANDIDATE);
        people.give(lead, second, Role.LEAD);
        assertThat(Acting.as(lead, () -> resets.forMember(team, mentor)).path()).startsWith("reset/");
    }

    @Test
    void anAdminHelpsALeadButNoOtherAdmin() {
        UserId admin = people.anAdmin();
        UserId other = people.anAdmin();
        assertThat(Acting.as(admin, () -> resets.forAnybody(lead)).path()).startsWith("reset/");
        assertThatThrownBy(() -> Acting.as(admin, () -> resets.forAnybody(other)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theListOffersALinkExactlyWhereTheRuleAllowsOne() {
        UserId mentor = people.aMentor(team);
        UserId elsewhereToo = people.aMentor(team);
        people.give(elsewhereToo, people.aTeam(), Role.MENTOR);
        var offered = Acting.as(lead, () -> service.team(team)).members().stream()
                .filter(TeamPeople.Member::mayReset)
                .map(member -> member.person().id());
        assertThat(offered).containsExactly(mentor);
    }

    @Test
    void onlyTheNewestLinkWorksAndOnlyForHalfAnHour() {
        UserId mentor = people.aMentor(team);
        OneTimeLink first = Acting.as(lead, () -> resets.forMember(team, mentor));
        OneTimeLink second = Acting.as(lead, () -> resets.forMember(team, mentor));
        assertThatThrownBy(() -> door.resetting(InvitationTest.secretOf(first), "192.0.2.9"))
                .isInstanceOf(LinkProblem.class);
        people.letLinksGetOld(team, mentor);
        assertThatThrownBy(() -> door.reset(InvitationTest.secretOf(second), NEXT))
                .isInstanceOfSatisfying(
                        LinkProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(LinkProblem.Reason.EXPIRED));
    }

    @Test
    void whatARemovedLeadMadeIsWorthNothing() {
        UserId mentor = people.aMentor(team);
        UserId other = people.aLead(team);
        String secret = InvitationTest.secretOf(Acting.as(other, () -> resets.forMember(team, mentor)));
        Acting.as(lead, () -> service.remove(team, other));
        assertThatThrownBy(() -> door.resetting(secret, "192.0.2.9")).isInstanceOf(LinkProblem.class);
        assertThatThrownBy(() -> door.reset(secret, NEXT)).isInstanceOf(LinkProblem.class);
    }

    @Test
    void aLinkIsHandedOverOnlyAfterTheMailWithTheLastOneFailed() {
        UserId mentor = people.aMentor(team);
        Acting.as(lead, () -> resets.forMember(team, mentor));
        assertThatThrownBy(() -> Acting.as(lead, () -> resets.toHandOver(team, mentor)))
                .isInstanceOf(Refusal.class);
        people.letMailFail(mentor);
        assertThat(Acting.as(lead, () -> service.team(team)).members())
                .filteredOn(TeamPeople.Member::resetFailed)
                .extracting(member -> member.person().id())
                .containsExactly(mentor);
        OneTimeLink link = Acting.as(lead, () -> resets.toHandOver(team, mentor));
        door.reset(InvitationTest.secretOf(link), NEXT);
    }

    @Test
    void aResetLinkIsNoInvitation() {
        UserId mentor = people.aMentor(team);
        OneTimeLink link = Acting.as(lead, () -> resets.forMember(team, mentor));
        assertThatThrownBy(() -> Acting.as(lead, () -> door.invitation(InvitationTest.secretOf(link), "192.0.2.9")))
                .isInstanceOf(LinkProblem.class);
    }

    private void assertRefused(UserId member) {
        assertThatThrownBy(() -> Acting.as(lead, () -> resets.forMember(team, member)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ask an admin");
    }
}
