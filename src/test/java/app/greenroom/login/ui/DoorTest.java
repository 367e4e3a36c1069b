package app.greenroom.login.ui;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.HttpTest;
import app.greenroom.access.Acting;
import app.greenroom.account.AccountService;
import app.greenroom.shared.UserId;
import app.greenroom.team.InstanceService;
import app.greenroom.team.PeopleFixtures;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Login, sessions and what strangers are answered, over HTTP. */
@HttpTest
class DoorTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @LocalServerPort
    int port;

    @Autowired
    PeopleFixtures people;

    @Autowired
    InstanceService instance;

    @Autowired
    AccountService accounts;

    private UserId mentor = UserId.random();
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void someoneAtTheDoor() {
        mentor = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
        visitor = new Visitor(port);
    }

    @Test
    void aLoginGivesTheSessionANewId() {
        visitor.token();
        String before = visitor.sessionId();
        HttpResponse<String> answer = logIn(visitor);
        assertThat(target(answer)).isEqualTo("/");
        assertThat(visitor.sessionId()).isNotEqualTo(before).isNotEqualTo("none");
        assertThat(visitor.isLoggedIn()).isTrue();
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        String cookie = visitor.get("/login").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void aLoginLeadsToThePageThatWasAskedFor() {
        visitor.get("/settings");
        assertThat(target(logIn(visitor))).startsWith("/settings");
    }

    @Test
    void aLoginLeadsNowhereElseWhateverTheRequestSays() {
        HttpResponse<String> answer = visitor.post(
                "/login?Saved-url=https://elsewhere.example/",
                Map.of(
                        "username",
                        PeopleFixtures.emailOf(mentor),
                        "password",
                        PASSWORD,
                        "_csrf",
                        visitor.token(),
                        "Saved-url",
                        "https://elsewhere.example/"));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("elsewhere");
    }

    @Test
    void aMistakenLoginComesBackToTheFormAndAnUnknownOneTheSame() {
        String mistaken = target(visitor.logIn(PeopleFixtures.emailOf(mentor), "mistaken"));
        String unknown = target(new Visitor(port).logIn("nobody@example.test", "mistaken"));
        assertThat(mistaken).isEqualTo("/login?error").isEqualTo(unknown);
    }

    @Test
    void aLoginWithAStaleTokenComesBackWithAFreshOne() {
        HttpResponse<String> answer = visitor.post(
                "/login", Map.of("username", PeopleFixtures.emailOf(mentor), "password", PASSWORD, "_csrf", "stale"));
        assertThat(target(answer)).isEqualTo("/login?expired");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void whoeverIsDeactivatedIsOutWithinTwoSeconds() {
        logIn(visitor);
        UserId admin = people.anAdmin();
        Acting.as(admin, () -> instance.deactivate(mentor));
        await().atMost(ofSeconds(2)).until(() -> !visitor.isLoggedIn());
    }

    @Test
    void aNewPasswordEndsTheSessionsElsewhere() {
        Visitor other = new Visitor(port);
        logIn(visitor);
        logIn(other);
        Acting.as(mentor, () -> accounts.changePassword(PASSWORD, "seven tiny copper kettles"));
        await().atMost(ofSeconds(2)).until(() -> !visitor.isLoggedIn() && !other.isLoggedIn());
    }

    @Test
    void somebodyElsesSessionGoesOn() {
        UserId other = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
        Visitor another = new Visitor(port);
        another.logIn(PeopleFixtures.emailOf(other), PASSWORD);
        logIn(visitor);
        UserId admin = people.anAdmin();
        Acting.as(admin, () -> instance.deactivate(mentor));
        await().atMost(ofSeconds(2)).until(() -> !visitor.isLoggedIn());
        assertThat(another.isLoggedIn()).isTrue();
    }

    private HttpResponse<String> logIn(Visitor who) {
        return who.logIn(PeopleFixtures.emailOf(mentor), PASSWORD);
    }

    private String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none").replace("http://127.0.0.1:" + port, "");
    }
}
