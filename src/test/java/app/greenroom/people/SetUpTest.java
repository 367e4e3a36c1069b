package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SetUpTest {

    @Autowired
    FrontDoor door;

    @Autowired
    OneTimeTokens tokens;

    @Autowired
    Users users;

    @Autowired
    PeopleService service;

    @Autowired
    Clock clock;

    @Test
    void theLinkMakesATeamAndItsLeadWhoRunsTheInstanceOnce() {
        Secret secret = Secret.random();
        tokens.save(OneTimeToken.setUp(secret, clock.instant()));
        String email = UserId.random() + "@example.test";
        door.setUp(secret.text(), "Autumn cohort", email, account());
        UserId first = users.findByEmail(email).orElseThrow().id();
        Me me = Acting.as(first, service::me);
        assertThat(me.admin()).isTrue();
        assertThat(me.teams()).singleElement().satisfies(team -> {
            assertThat(team.name()).isEqualTo("Autumn cohort");
            assertThat(team.roles()).isEqualTo(Set.of(Role.LEAD));
        });
        assertThatThrownBy(() -> door.setUp(secret.text(), "Another", "b" + email, account()))
                .isInstanceOf(LinkProblem.class);
    }

    private static NewAccount account() {
        return new NewAccount("Lena Ortiz", "quiet lamps over rivers", ZoneId.of("Europe/Madrid"), Locale.UK);
    }
}
