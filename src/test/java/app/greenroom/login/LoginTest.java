package app.greenroom.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.greenroom.Outage;
import app.greenroom.ServiceTest;
import app.greenroom.access.Actor;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@ServiceTest
class LoginTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @Autowired
    LoginProvider login;

    @Autowired
    KnownBrowsers browsers;

    @Autowired
    PeopleFixtures people;

    private UserId mentor = UserId.random();

    @BeforeEach
    void someoneWhoCanLogIn() {
        mentor = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
    }

    @Test
    void theRightPasswordOpensWhateverTheCaseOfTheAddress() {
        var session =
                login.authenticate(attempt(" " + PeopleFixtures.emailOf(mentor).toUpperCase(Locale.ROOT), PASSWORD));
        assertThat(session.getPrincipal())
                .isInstanceOfSatisfying(
                        Actor.class, actor -> assertThat(actor.userId()).isEqualTo(mentor));
        assertThat(session.getCredentials()).isNull();
    }

    @Test
    void theSamePasswordTypedInDecomposedLettersFits() {
        people.withPassword(mentor, "vier K\u00fche im Nebel");
        assertThat(login.authenticate(attempt(PeopleFixtures.emailOf(mentor), "vier Ku\u0308he im Nebel"))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void unknownMistakenDeactivatedAndWithoutPasswordAreToldTheSame() {
        UserId gone = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
        people.deactivate(gone);
        UserId invited = people.aMentor(people.aTeam());
        Throwable unknown = catchThrowable(() -> login.authenticate(attempt("nobody@example.test", PASSWORD)));
        assertThat(unknown).isNotNull();
        assertSame(unknown, attempt(PeopleFixtures.emailOf(mentor), "mistaken"));
        assertSame(unknown, attempt(PeopleFixtures.emailOf(gone), PASSWORD));
        assertSame(unknown, attempt(PeopleFixtures.emailOf(invited), ""));
    }

    @Test
    void nobodysPasswordIsCalledWrongWhileTheDatabaseIsAway() {
        String email = PeopleFixtures.emailOf(mentor);
        IntStream.range(0, 12)
                .forEach(any -> assertThat(
                                catchThrowable(() -> Outage.during(() -> login.authenticate(attempt(email, PASSWORD)))))
                        .isInstanceOf(AuthenticationServiceException.class));
        assertThat(login.authenticate(attempt(email, PASSWORD)).isAuthenticated())
                .as("nothing was counted")
                .isTrue();
    }

    @Test
    void theEleventhTryIsHeldUpEvenWithTheRightPassword() {
        String email = PeopleFixtures.emailOf(mentor);
        IntStream.range(0, 10).forEach(any -> mistake(email));
        assertThat(catchThrowable(() -> login.authenticate(attempt(email, PASSWORD))))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void anUnknownAddressIsHeldUpTheSameWay() {
        String email = UserId.random() + "@nowhere.test";
        IntStream.range(0, 10).forEach(any -> mistake(email));
        assertThat(catchThrowable(() -> login.authenticate(attempt(email, PASSWORD))))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void mistakesElsewhereDoNotKeepTheOwnerOut() {
        String email = PeopleFixtures.emailOf(mentor);
        IntStream.range(0, 12)
                .forEach(any -> assertThat(
                                catchThrowable(() -> login.authenticate(from("198.51.100.7", null, email, "mistaken"))))
                        .isNotNull());
        assertThat(catchThrowable(() -> login.authenticate(from("198.51.100.8", null, email, PASSWORD))))
                .isInstanceOf(LockedException.class);
        assertThat(login.authenticate(from("203.0.113.4", null, email, PASSWORD))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void aBrowserThatWasHereBeforeStillHasItsTries() {
        String email = PeopleFixtures.emailOf(mentor);
        String browser = browsers.remember(login.authenticate(from("203.0.113.5", null, email, PASSWORD)), null);
        IntStream.range(0, 110)
                .forEach(network -> assertThat(catchThrowable(
                                () -> login.authenticate(from("2001:db8:" + network + "::1", null, email, "mistaken"))))
                        .isNotNull());
        assertThat(catchThrowable(() -> login.authenticate(from("203.0.113.5", null, email, PASSWORD))))
                .isInstanceOf(LockedException.class);

        assertThat(login.authenticate(from("203.0.113.5", browser, email, PASSWORD))
                        .isAuthenticated())
                .isTrue();
        UserId other = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
        assertThat(browsers.knows(other, browser)).isFalse();
    }

    @Test
    void aKnownBrowserHasNoMoreTriesThanOthers() {
        String email = PeopleFixtures.emailOf(mentor);
        String browser = browsers.remember(login.authenticate(from("203.0.113.6", null, email, PASSWORD)), null);
        IntStream.range(0, 10)
                .forEach(any -> assertThat(catchThrowable(
                                () -> login.authenticate(from("203.0.113.6", browser, email, "mistaken"))))
                        .isNotNull());
        assertThat(catchThrowable(() -> login.authenticate(from("203.0.113.6", browser, email, PASSWORD))))
                .isInstanceOf(LockedException.class);
    }

    private static UsernamePasswordAuthenticationToken from(
            String address, @Nullable String browser, String email, String password) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (browser != null) {
            request.setCookies(new Cookie(LoginDetails.COOKIE, browser));
        }
        UsernamePasswordAuthenticationToken attempt = attempt(email, password);
        attempt.setDetails(new LoginDetails(request));
        return attempt;
    }

    private void mistake(String email) {
        assertThat(catchThrowable(() -> login.authenticate(attempt(email, "mistaken"))))
                .isNotNull();
    }

    private void assertSame(Throwable expected, UsernamePasswordAuthenticationToken attempt) {
        assertThat(catchThrowable(() -> login.authenticate(attempt)))
                .hasSameClassAs(expected)
                .hasMessage(expected.getMessage());
    }

    private static UsernamePasswordAuthenticationToken attempt(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }
}
