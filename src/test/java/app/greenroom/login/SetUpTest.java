package app.greenroom.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.Accounts;
import app.greenroom.account.NewAccount;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.Secret;
import app.greenroom.shared.UserId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
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
    LinkDesk links;

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleService service;

    @Test
    void theLinkMakesATeamAndItsLeadWhoRunsTheInstanceOnce() {
        Secret secret = Secret.random();
        links.setUp(secret);
        String email = UserId.random() + "@example.test";
        door.setUp(secret.text(), "Autumn cohort", email, account());
        UserId first = accounts.findByEmail(email).orElseThrow().id();
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
