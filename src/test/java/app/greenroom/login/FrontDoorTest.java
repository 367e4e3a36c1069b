package app.greenroom.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.NewAccount;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.OneTimeLink;
import app.greenroom.link.Secret;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PasswordResetService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each way in without a login, with each link that isn't for it. */
@ServiceTest
class FrontDoorTest {

    private static final NewAccount ACCOUNT =
            new NewAccount("Nora", "quiet lamps over rivers", ZoneOffset.UTC, Locale.ENGLISH);

    @Autowired
    FrontDoor door;

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordResetService resets;

    @Autowired
    PeopleFixtures people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();
    private String invitation = "";
    private String reset = "";

    @BeforeEach
    void links() {
        team = people.aTeam();
        lead = people.aLead(team);
        UserId mentor = people.aMentor(team);
        String email = "nora-" + UserId.random() + "@example.test";
        invitation = secret(Acting.as(
                        lead,
                        () -> invitations.invite(new InvitePeople(CommandId.next(), team, email, Set.of(Role.MENTOR))))
                .getFirst());
        reset = secret(Acting.as(lead, () -> resets.forMember(team, mentor)));
    }

    @Test
    void aLinkOpensWhatItIsForAndNothingElse() {
        assertRefused(reset, this::asInvitation);
        assertRefused(invitation, this::asReset);
        assertRefused(invitation, this::asSetUp);
        assertRefused(reset, this::asSetUp);
    }

    @Test
    void whatIsUnknownUsedOrTooOldOpensNothing() {
        for (String useless : List.of("", "x".repeat(43), "x".repeat(10_000), invitation + "x")) {
            assertRefused(useless, this::asInvitation);
            assertRefused(useless, this::asReset);
            assertRefused(useless, this::asSetUp);
        }
        door.accept(invitation, ACCOUNT);
        assertRefused(invitation, this::asInvitation);

        together.executeWithoutResult(_ -> database.sql(
                        "update one_time_token set expires_at = date_sub(expires_at, interval 1 day) where hash = ?")
                .param(new Secret(reset).hash())
                .update());
        assertRefused(reset, this::asReset);
    }

    @Test
    void badLinksOfANetworkDoNotCloseItsGoodOnes() {
        IntStream.range(0, 61)
                .forEach(any -> assertThat(catchThrowable(() -> door.invitation("guess", "198.18.7.77")))
                        .isNotNull());

        assertThatThrownBy(() -> door.invitation("guess", "198.18.7.78"))
                .isInstanceOfSatisfying(
                        LinkProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(LinkProblem.Reason.TOO_MANY));
        assertThat(door.invitation(invitation, "198.18.7.78").email()).startsWith("nora-");
        assertThat(door.resetting(reset, "198.18.7.78")).isNotNull();
    }

    private void assertRefused(String secret, Consumer<String> way) {
        Acting.logout();
        List<String> before = contents();
        assertThatThrownBy(() -> way.accept(secret)).isInstanceOf(LinkProblem.class);
        assertThat(contents()).isEqualTo(before);
    }

    private void asInvitation(String secret) {
        LinkProblem looked = (LinkProblem) catchThrowable(() -> door.invitation(secret, "203.0.113.41"));
        assertThat(looked).isNotNull();
        door.accept(secret, ACCOUNT);
    }

    private void asReset(String secret) {
        assertThat(catchThrowable(() -> door.resetting(secret, "203.0.113.42"))).isInstanceOf(LinkProblem.class);
        door.reset(secret, "louder lamps over rivers");
    }

    private void asSetUp(String secret) {
        assertThat(catchThrowable(() -> door.settingUp(secret, "203.0.113.43"))).isInstanceOf(LinkProblem.class);
        door.setUp(secret, "Ours", "nora@example.test", ACCOUNT);
    }

    private List<String> contents() {
        return Stream.of("app_user", "team", "membership", "one_time_token")
                .map(table -> database.sql("checksum table " + table)
                        .query((row, _) -> row.getString(2))
                        .single())
                .toList();
    }

    private static String secret(OneTimeLink link) {
        return link.path().substring(link.path().indexOf('/') + 1);
    }
}
