package app.greenroom.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.AccessGuard;
import app.greenroom.access.Acting;
import app.greenroom.access.Actor;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.account.AccountService;
import app.greenroom.link.Secret;
import app.greenroom.login.BearerLogin;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ServiceTest
class AccessTokenTest {

    private static final String PASSWORD = "quiet lamps over rivers";
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    AccessTokenService tokens;

    @Autowired
    AccountService account;

    @Autowired
    PeopleService persons;

    @Autowired
    AccessGuard guard;

    @Autowired
    BearerLogin login;

    @Autowired
    PeopleFixtures people;

    @Autowired
    JdbcClient database;

    private final String address = anAddress();
    private UserId lead = UserId.random();

    @BeforeEach
    void aLead() {
        lead = people.withPassword(people.aLead(people.aTeam()), PASSWORD);
    }

    @Test
    void aTokenLetsAProgramInAsItsPersonAndIsShownOnce() {
        NewAccessToken made = make("laptop", DAY);

        assertThat(made.secret()).startsWith("grn_").hasSizeGreaterThan(40);
        assertThat(comesIn(made)).isTrue();
        assertThat(Acting.as(lead, tokens::mine)).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("laptop");
            assertThat(token.lastUsedAt()).isNotNull();
        });
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void onlyItsHashIsStored() {
        NewAccessToken made = make("laptop", DAY);

        byte[] stored = database.sql("select hash from access_token where id = ?")
                .param(made.token().id().value())
                .query(byte[].class)
                .single();

        assertThat(stored).hasSize(32).isEqualTo(new Secret(made.secret()).hash());
    }

    @Test
    void whatIsRevokedExpiredOrUnknownLetsNobodyIn() {
        NewAccessToken revoked = make("revoked", DAY);
        NewAccessToken expired = make("expired", Duration.ofNanos(1_000));
        Acting.as(lead, () -> tokens.revoke(revoked.token().id()));

        assertThat(comesIn(revoked)).isFalse();
        assertThat(comesIn(expired)).isFalse();
        assertThat(login.login("grn_" + "x".repeat(43), address)).isEmpty();
        assertThat(login.login("", address)).isEmpty();
        assertThat(Acting.as(lead, tokens::mine)).isEmpty();
    }

    @Test
    void aNewPasswordAndADeactivationEndTheTokens() {
        NewAccessToken made = make("laptop", DAY);
        Acting.as(lead, () -> account.changePassword(PASSWORD, "louder lamps over rivers"));
        assertThat(comesIn(made)).isFalse();
        assertThat(Acting.as(lead, tokens::mine)).isEmpty();

        NewAccessToken later = make("again", DAY, "louder lamps over rivers");
        assertThat(comesIn(later)).isTrue();
        people.deactivate(lead);
        assertThat(comesIn(later)).isFalse();
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        NewAccessToken made = make("laptop", DAY);

        Acting.as(people.anAdmin(), () -> tokens.revoke(made.token().id()));

        assertThat(comesIn(made)).isTrue();
    }

    @Test
    void makingOneTakesThePassword() {
        assertThatThrownBy(() -> make("laptop", DAY, "mistaken lamps over rivers"))
                .isInstanceOf(AccountService.WrongPassword.class);
        assertThatThrownBy(() -> make("laptop", DAY, "")).isInstanceOf(AccountService.WrongPassword.class);

        assertThat(Acting.as(lead, tokens::mine)).isEmpty();
    }

    @Test
    void theGuardKnowsAProgramFromItsPerson() {
        var program = login.login(make("laptop", DAY).secret(), address).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(program);

        assertThat(persons.teamsToSendTo()).hasSize(1);
        TeamId team = persons.teamsToSendTo().getFirst().team();
        assertThatThrownBy(() -> persons.me()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.team(team)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.mine()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.make("another", DAY, PASSWORD)).isInstanceOf(NotFound.class);
        assertThat(guard.permissions(Guarded.team(team))).containsExactly(Permission.SEND_DOSSIER);
        assertThat(guard.permits(Permission.MANAGE_PEOPLE, Guarded.team(team))).isFalse();
    }

    @Test
    void aTokenHasANameAndAnEnd() {
        assertThatThrownBy(() -> make(" ", DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> make("x".repeat(81), DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> make("forever", Duration.ofDays(4_000))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> make("never", Duration.ZERO)).isInstanceOf(Refusal.class);
    }

    @Test
    void thereIsAnEndToHowManyOneHas() {
        IntStream.range(0, AccessTokenService.MOST).forEach(at -> make("token " + at, DAY));

        assertThatThrownBy(() -> make("one more", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Revoke");
    }

    @Test
    void aNetworkThatGuessesIsHeldUpAndItsGoodTokensAreNot() {
        NewAccessToken made = make("laptop", DAY);
        IntStream.range(0, 60).forEach(any -> login.login("grn_" + UUID.randomUUID(), address));

        assertThatThrownBy(() -> login.login("grn_" + UUID.randomUUID(), address))
                .isInstanceOf(BearerLogin.TooManyRequests.class);
        assertThat(comesIn(made)).isTrue();
    }

    private NewAccessToken make(String name, Duration life) {
        return make(name, life, PASSWORD);
    }

    private NewAccessToken make(String name, Duration life, String password) {
        return Objects.requireNonNull(Acting.as(lead, () -> tokens.make(name, life, password)));
    }

    private boolean comesIn(NewAccessToken token) {
        return login.login(token.secret(), address)
                .filter(in -> in.getPrincipal() instanceof Actor actor
                        && actor.userId().equals(lead))
                .isPresent();
    }

    private static String anAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + ".7";
    }
}
