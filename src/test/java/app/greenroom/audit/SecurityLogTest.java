package app.greenroom.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.AccountService;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.account.token.NewAccessToken;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What somebody asks about after an incident is in the log, and nothing that opens something is. */
@ServiceTest
class SecurityLogTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @Autowired
    AuthenticationProvider login;

    @Autowired
    PeopleService persons;

    @Autowired
    AccessTokenService tokens;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleFixtures people;

    private final Logger log = (Logger) LoggerFactory.getLogger("greenroom.security");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void listen() {
        team = people.aTeam();
        lead = people.withPassword(people.aLead(team), PASSWORD);
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void loginsAndRefusals() {
        attempt(PASSWORD);
        assertThat(catchThrowable(() -> attempt("mistaken"))).isNotNull();
        UserId stranger = people.aStranger();
        assertThat(catchThrowable(() -> Acting.as(stranger, () -> persons.team(team))))
                .isNotNull();

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).startsWith("login person=" + lead);
        assertThat(lines().get(1)).startsWith("refused login of " + PeopleFixtures.emailOf(lead));
        assertThat(lines().get(2)).isEqualTo("refused MANAGE_PEOPLE person=" + stranger + " team=" + team);
    }

    @Test
    void rolesTokensAndPasswords() {
        UserId mentor = people.aMentor(team);
        NewAccessToken made = Acting.as(lead, () -> tokens.make("laptop", Duration.ofDays(1), PASSWORD));
        Acting.as(lead, () -> {
            persons.giveRole(team, mentor, Role.LEAD);
            persons.remove(team, mentor);
            tokens.revoke(made.token().id());
            accounts.changePassword(PASSWORD, "louder lamps over rivers");
        });

        assertThat(lines())
                .containsExactly(
                        "access token made person=" + lead + " by=" + lead,
                        "roles given [LEAD] person=" + mentor + " team=" + team + " by=" + lead,
                        lines().get(2),
                        "access token revoked person=" + lead + " by=" + lead,
                        "password changed person=" + lead + " by=" + lead);
        assertThat(lines().get(2)).startsWith("roles taken [").contains("person=" + mentor);
        assertThat(lines()).noneMatch(line -> line.contains(made.secret()) || line.contains("lamps"));
    }

    private void attempt(String password) {
        login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(PeopleFixtures.emailOf(lead), password));
    }

    private List<String> lines() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
