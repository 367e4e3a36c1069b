package app.greenroom.account.session;

import app.greenroom.account.Account;
import app.greenroom.account.AccountFact;
import app.greenroom.account.Accounts;
import app.greenroom.event.AfterCommit;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * The logins on this node, so that they end when they must: a moment after somebody is deactivated or changes their
 * password, after a time without a sign of life, and after the longest time in any case.
 */
@Component
public class OpenSessions implements SessionAuthenticationStrategy {

    /** How long the windows of a session have to hear that it ends. */
    private static final Duration GOODBYE = Duration.ofMillis(700);

    private static final String LEFT = "login?left";
    private static final String ENDED = "login?ended";

    private final Map<UUID, OpenSession> open = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;
    private final Duration longest;
    private final Duration idle;

    OpenSessions(
            Accounts accounts,
            Clock clock,
            @Value("${greenroom.session.longest}") Duration longest,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
        this.idle = idle;
    }

    @Override
    public void onAuthentication(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        if (login.getPrincipal() instanceof LoggedIn somebody) {
            var session = new OpenSession(somebody, request.getSession(), clock.instant(), open);
            request.getSession().setAttribute(OpenSession.ATTRIBUTE, session);
            Strangers.welcome(request.getSession(), idle);
        }
    }

    /** Lets the session of the running operation outlive a moment that ends the person's other ones. */
    public void keepCurrent(Instant moment) {
        current().ifPresent(session -> session.trustFrom(moment));
    }

    /** Logs the person out who presses: the windows of this login go to the page that says so. */
    public void logOut() {
        // in the answer to the press, since it comes whatever becomes of the connection
        UI.getCurrent().getPage().setLocation(LEFT);
        current().ifPresent(session -> end(session, LEFT));
    }

    private Optional<OpenSession> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(LoggedIn.class::isInstance)
                .map(LoggedIn.class::cast)
                .map(somebody -> open.get(somebody.session()));
    }

    /** How many logins somebody has on this node. */
    public int countOf(UserId user) {
        return Math.toIntExact(open.values().stream()
                .filter(session -> session.user().equals(user))
                .count());
    }

    @EventListener
    void on(AccountFact fact) {
        @Nullable UserId whose = whoseLoginsMayEnd(fact);
        if (whose != null) {
            AfterCommit.run(() -> endInvalidOf(whose));
        }
    }

    private void endInvalidOf(UserId whose) {
        var concerned = open.values().stream()
                .filter(session -> session.user().equals(whose))
                .toList();
        if (!concerned.isEmpty()) {
            Thread.startVirtualThread(() -> endInvalid(concerned));
        }
    }

    private static @Nullable UserId whoseLoginsMayEnd(AccountFact fact) {
        return switch (fact) {
            case AccountFact.PasswordChanged it -> it.actor();
            case AccountFact.SessionsEnded it -> it.actor();
            case AccountFact.PasswordReset it -> it.person();
            case AccountFact.AccountDeactivated it -> it.person();
            default -> null;
        };
    }

    /** Ends what has lasted too long, and what a lost signal left open. */
    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        Instant now = clock.instant();
        open.values().stream()
                .filter(session -> session.startedAt().plus(longest).isBefore(now) || isIdle(session, now))
                .forEach(session -> end(session, ENDED));
        endInvalid(List.copyOf(open.values()));
    }

    /** @param sessions a list of its own: of somebody who logs in while the people are looked up, nothing is known yet */
    private void endInvalid(List<OpenSession> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        Set<UserId> ids = sessions.stream().map(OpenSession::user).collect(Collectors.toSet());
        Map<UserId, Account> people =
                accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        sessions.stream()
                .filter(session -> !isValid(session, people.get(session.user())))
                .forEach(session -> end(session, ENDED));
    }

    private static boolean isValid(OpenSession session, @Nullable Account user) {
        return user != null && user.isActive() && !session.trustedFrom().isBefore(user.sessionsValidFrom());
    }

    private boolean isIdle(OpenSession session, Instant now) {
        var windows = session.attributes(VaadinSession.class).toList();
        return !windows.isEmpty()
                && windows.stream()
                        .allMatch(window -> lastUsed(window, now).plus(idle).isBefore(now));
    }

    /** A session whose lock somebody holds is in use. */
    private static Instant lastUsed(VaadinSession window, Instant now) {
        if (!window.getLockInstance().tryLock()) {
            return now;
        }
        try {
            return Instant.ofEpochMilli(window.getLastRequestTimestamp());
        } finally {
            window.getLockInstance().unlock();
        }
    }

    /**
     * Opens nothing more from here on, sends the windows to that page of the login, and ends the HTTP session a moment
     * later: ended at once, it would take the connection with it that the windows hear of it by.
     */
    private void end(OpenSession session, String page) {
        if (!session.close()) {
            return;
        }
        session.attributes(VaadinSession.class).forEach(windows -> {
            @SuppressWarnings("unused") // the pause below is as long as anybody waits for it
            Future<Void> goodbye = windows.access(() -> windows.getUIs().forEach(window -> sayGoodbye(window, page)));
        });
        Thread.startVirtualThread(() -> {
            pause();
            session.invalidate();
        });
    }

    private static void sayGoodbye(UI window, String page) {
        window.getPage().setLocation(page);
        if (window.getPushConfiguration().getPushMode().isEnabled()) {
            window.push();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(GOODBYE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
