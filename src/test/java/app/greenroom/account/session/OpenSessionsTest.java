package app.greenroom.account.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.greenroom.TestTime;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.Person;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class OpenSessionsTest {

    private final Accounts accounts = mock(Accounts.class);
    private final Clock clock = Clock.fixed(TestTime.now(), ZoneOffset.UTC);
    private final OpenSessions sessions = new OpenSessions(accounts, clock, Duration.ofDays(7), Duration.ofHours(8));

    @Test
    void whoLogsInWhileTheOthersAreLookedUpStaysLoggedIn() {
        List<OpenSession> logins = new ArrayList<>(List.of(logsIn()));
        when(accounts.findAll(anyCollection())).thenAnswer(lookup -> {
            logins.add(logsIn());
            return everybodyIn(lookup.getArgument(0));
        });

        sessions.sweep();

        assertThat(logins).hasSize(2).noneMatch(OpenSession::isClosed);
    }

    @Test
    void whoIsNotThereAnyMoreIsLoggedOut() {
        OpenSession gone = logsIn();
        when(accounts.findAll(anyCollection())).thenReturn(List.of());

        sessions.sweep();

        assertThat(gone.isClosed()).isTrue();
    }

    /** Ended at once, the session would take the connection along, and an answer waits for what was sent by it before. */
    @Test
    void whatIsOnItsWayToAWindowStillArrivesAfterLoggingOut() {
        var who = new LoggedIn(new UserId(UUID.randomUUID()), "ida@example.test", UUID.randomUUID());
        var login = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        var http = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(http);
        sessions.onAuthentication(login, request, new MockHttpServletResponse());
        OpenSession session = (OpenSession) requireNonNull(http.getAttribute(OpenSession.ATTRIBUTE));
        SecurityContextHolder.getContext().setAuthentication(login);
        UI window = mock();
        Page page = mock();
        when(window.getPage()).thenReturn(page);
        UI.setCurrent(window);
        try {
            sessions.logOut();
            verify(page).setLocation("login?left");
            assertThat(session.isClosed()).isTrue();
            assertThat(http.isInvalid()).isFalse();
            await().until(http::isInvalid);
        } finally {
            UI.setCurrent(null);
            SecurityContextHolder.clearContext();
        }
    }

    private OpenSession logsIn() {
        var who = new LoggedIn(new UserId(UUID.randomUUID()), "ida@example.test", UUID.randomUUID());
        var request = new MockHttpServletRequest();
        sessions.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()),
                request,
                new MockHttpServletResponse());
        return (OpenSession) requireNonNull(request.getSession(true)).getAttribute(OpenSession.ATTRIBUTE);
    }

    private List<Account> everybodyIn(Collection<UserId> ids) {
        return ids.stream()
                .map(id -> new Account(
                        new Person(id, "Ida", "ida@example.test", ZoneOffset.UTC, Locale.ENGLISH, null, true),
                        false,
                        Optional.empty(),
                        clock.instant(),
                        clock.instant()))
                .toList();
    }
}
