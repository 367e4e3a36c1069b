package app.greenroom.login;

import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.Emails;
import app.greenroom.account.password.Passwords;
import app.greenroom.account.session.LoggedIn;
import app.greenroom.login.LoginFact.LoginRefused;
import app.greenroom.throttle.Throttle;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Checks a login. Unknown, deactivated and mistaken look and take the same. Whoever tries too often from one network
 * waits, known or not, and keeps nobody else waiting: a browser that has logged in before has tries of its own.
 */
@Component
class LoginProvider implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final KnownBrowsers browsers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private record Tries(Throttle.Kind kind, String account, String address) {}

    LoginProvider(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            KnownBrowsers browsers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.browsers = browsers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws AuthenticationServiceException if the database is away: nobody's password is called wrong then */
    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return check(attempt);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("The database is away", away);
        }
    }

    private Authentication check(Authentication attempt) {
        String email = Emails.normal(attempt.getName());
        String address = addressOf(attempt);
        Optional<Account> known = accounts.findByEmail(email).filter(Account::isActive);
        Tries tries = tries(known, email, attempt);
        try {
            throttle.count(tries.kind(), tries.account(), tries.address());
        } catch (Throttle.Throttled tooMany) {
            refused("login of " + email + ", too many tries", address);
            throw new LockedException(tooMany.words(), tooMany);
        }
        boolean fits =
                passwords.matches(String.valueOf(attempt.getCredentials()), known.flatMap(Account::passwordHash));
        Account user = known.filter(found -> fits).orElseThrow(() -> {
            refused("login of " + email, address);
            return new BadCredentialsException("No such login");
        });
        throttle.forget(tries.kind(), tries.account(), tries.address());
        events.publishEvent(new LoginFact.LoggedIn(user.id(), clock.instant(), Throttle.network(address)));
        LoggedIn principal = new LoggedIn(user.id(), user.email(), UUID.randomUUID());
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        login.setDetails(attempt.getDetails());
        return login;
    }

    private void refused(String what, String address) {
        events.publishEvent(new LoginRefused(clock.instant(), what, Throttle.network(address)));
    }

    private Tries tries(Optional<Account> known, String email, Authentication attempt) {
        String browser = attempt.getDetails() instanceof LoginDetails details ? details.browser() : null;
        return known.filter(user -> browsers.knows(user.id(), browser))
                .map(user -> new Tries(Throttle.Kind.LOGIN_FROM_KNOWN, user.id() + " by " + browser, ""))
                .orElseGet(() -> new Tries(Throttle.Kind.LOGIN, email, addressOf(attempt)));
    }

    private static String addressOf(Authentication attempt) {
        @Nullable Object details = attempt.getDetails();
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
