package app.greenroom.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.NewAccount;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.OneTimeLink;
import app.greenroom.login.FrontDoor;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import app.greenroom.team.TeamDirectory;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
public class InvitationTest {

    private static final NewAccount ACCOUNT =
            new NewAccount("Nora New", "seven tiny copper kettles", ZoneId.of("Europe/Paris"), Locale.FRANCE);

    @Autowired
    InvitationService invitations;

    @Autowired
    PeopleService service;

    @Autowired
    FrontDoor door;

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeamWithALead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aNewPersonJoinsWithTheRolesOfTheInvitation() {
        String email = anEmail();
        door.accept(secretOf(invite(email, Role.MENTOR, Role.CANDIDATE)), ACCOUNT);
        Account user = accounts.findByEmail(email).orElseThrow();
        assertThat(directory.memberships(user.id())).containsEntry(team, Set.of(Role.MENTOR, Role.CANDIDATE));
        assertThat(user.person().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void ofManyAtOnceExactlyOneUsesTheLink() {
        String secret = secretOf(invite(anEmail(), Role.MENTOR));
        List<UserId> comers =
                IntStream.range(0, 8).mapToObj(any -> people.aStranger()).toList();
        AtomicInteger joined = new AtomicInteger();
        comers.parallelStream().forEach(comer -> {
            try {
                Acting.as(comer, () -> invitations.join(secret));
                joined.incrementAndGet();
            } catch (LinkProblem used) {
                assertThat(used.reason()).isEqualTo(LinkProblem.Reason.USED);
            }
        });
        assertThat(joined).hasValue(1);
        assertThat(comers)
                .filteredOn(comer -> directory.memberships(comer).containsKey(team))
                .hasSize(1);
    }

    @Test
    void anAccountThatWillNotDoLeavesTheLinkAsItWas() {
        String secret = secretOf(invite(anEmail(), Role.MENTOR));
        assertThatThrownBy(() ->
                        door.accept(secret, new NewAccount("Nora", "password1234", ZoneId.of("UTC"), Locale.ENGLISH)))
                .isInstanceOf(Refusal.class)
                .isNotInstanceOf(LinkProblem.class);
        door.accept(secret, ACCOUNT);
    }

    @Test
    void aLinkNeverSetsThePasswordOfAnAccountThatExists() {
        UserId known = people.withPassword(people.aMentor(people.aTeam()), "quiet lamps over rivers");
        String before = accounts.find(known).orElseThrow().passwordHash().orElseThrow();
        String secret = secretOf(invite(PeopleFixtures.emailOf(known), Role.MENTOR));
        assertThatThrownBy(() -> door.accept(secret, ACCOUNT)).hasMessageContaining("Log in");
        assertThat(accounts.find(known).orElseThrow().passwordHash()).contains(before);
    }

    @Test
    void aNewLinkMakesTheFormerOneWorthless() {
        OneTimeLink first = invite(anEmail(), Role.MENTOR);
        InvitationId id = open().getFirst().id();
        OneTimeLink second = Acting.as(lead, () -> invitations.renew(id));
        assertThatThrownBy(() -> door.accept(secretOf(first), ACCOUNT)).isInstanceOf(LinkProblem.class);
        door.accept(secretOf(second), ACCOUNT);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsTakenBackOpensNothing() {
        OneTimeLink link = invite(anEmail(), Role.MENTOR);
        Acting.as(lead, () -> invitations.revoke(open().getFirst().id()));
        assertThatThrownBy(() -> door.invitation(secretOf(link), "192.0.2.7"))
                .isInstanceOfSatisfying(
                        LinkProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(LinkProblem.Reason.UNKNOWN));
    }

    @Test
    void afterSevenDaysItIsTooOld() {
        OneTimeLink link = invite(anEmail(), Role.MENTOR);
        people.letLinksGetOld(team, lead);
        assertThatThrownBy(() -> door.accept(secretOf(link), ACCOUNT))
                .isInstanceOfSatisfying(
                        LinkProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(LinkProblem.Reason.EXPIRED));
        assertThat(open()).singleElement().extracting(Invitation::expired).isEqualTo(true);
    }

    @Test
    void severalAddressesAreInvitedAtOnceAndTheSameCommandTwiceDoesNothing() {
        var command = new InvitePeople(
                CommandId.next(), team, anEmail() + ", " + anEmail() + "\n" + anEmail(), Set.of(Role.CANDIDATE));
        assertThat(Acting.as(lead, () -> invitations.invite(command))).hasSize(3);
        assertThat(Acting.as(lead, () -> invitations.invite(command))).isEmpty();
        assertThat(open()).hasSize(3);
    }

    @Test
    void oneMistakenAddressInvitesNobodyAndIsNamed() {
        var command = new InvitePeople(CommandId.next(), team, anEmail() + " nonsense", Set.of(Role.CANDIDATE));
        assertThatThrownBy(() -> Acting.as(lead, () -> invitations.invite(command)))
                .hasMessageContaining("nonsense");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatALeadInvitedIsWorthNothingOnceTheyLeadNoMore() {
        UserId other = people.aLead(team);
        String secret = secretOf(inviteAs(other, Role.LEAD));
        Acting.as(lead, () -> service.remove(team, other));
        assertThatThrownBy(() -> door.invitation(secret, "192.0.2.7")).isInstanceOf(LinkProblem.class);
        assertThatThrownBy(() -> door.accept(secret, ACCOUNT)).isInstanceOf(LinkProblem.class);
        UserId stranger = people.aStranger();
        assertThatThrownBy(() -> Acting.as(stranger, () -> invitations.join(secret)))
                .isInstanceOf(LinkProblem.class);
        assertThat(directory.memberships(stranger)).isEmpty();
        assertThat(open()).singleElement().extracting(Invitation::lapsed).isEqualTo(true);
    }

    @Test
    void anotherLeadsNewLinkForItStandsByThatLead() {
        UserId other = people.aLead(team);
        inviteAs(other, Role.MENTOR);
        Acting.as(lead, () -> service.takeRole(team, withAnotherRole(other), Role.LEAD));
        OneTimeLink link =
                Acting.as(lead, () -> invitations.renew(open().getFirst().id()));
        door.accept(secretOf(link), ACCOUNT);
    }

    @Test
    void aRemovedLeadWhoComesBackByUndoHasTheirInvitationsBack() {
        UserId other = people.aLead(team);
        String secret = secretOf(inviteAs(other, Role.MENTOR));
        Acting.as(lead, () -> service.remove(team, other));
        Acting.as(lead, () -> service.restore(team, other));
        door.accept(secret, ACCOUNT);
    }

    private UserId withAnotherRole(UserId person) {
        people.give(person, team, Role.MENTOR);
        return person;
    }

    private OneTimeLink inviteAs(UserId inviter, Role role) {
        var command = new InvitePeople(CommandId.next(), team, anEmail(), Set.of(role));
        return Acting.as(inviter, () -> invitations.invite(command)).getFirst();
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        String secret = secretOf(invite(anEmail(), Role.MENTOR));
        List<String> stored = database.sql(
                        "select concat_ws('|', hex(hash), email, roles) from one_time_token where team_id = ?")
                .param(team.value().toString())
                .query(String.class)
                .list();
        assertThat(stored).hasSize(1).noneMatch(row -> row.contains(secret));
    }

    private OneTimeLink invite(String email, Role... roles) {
        var command = new InvitePeople(CommandId.next(), team, email, Set.of(roles));
        return Acting.as(lead, () -> invitations.invite(command)).getFirst();
    }

    private List<Invitation> open() {
        return Acting.as(lead, () -> service.team(team)).invitations();
    }

    public static String secretOf(OneTimeLink link) {
        return link.path().substring(link.path().indexOf('/') + 1);
    }

    private static String anEmail() {
        return UserId.random() + "@example.test";
    }
}
