package app.greenroom.people;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a login. Unknown, deactivated and mistaken look and take the same; whoever tries too often waits, known or
 * not.
 */
@Component
class LoginProvider implements AuthenticationProvider {

    private final Users users;
    private final Passwords passwords;
    private final Throttle throttle;

    LoginProvider(Users users, Passwords passwords, Throttle throttle) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = Emails.normal(attempt.getName());
        String address = addressOf(attempt);
        try {
            throttle.count(Throttle.Kind.LOGIN, email, address);
        } catch (Throttle.Throttled tooMany) {
            throw new LockedException(tooMany.words(), tooMany);
        }
        User user = check(email, String.valueOf(attempt.getCredentials()));
        throttle.forget(Throttle.Kind.LOGIN, email, address);
        LoggedIn principal = new LoggedIn(user.id(), user.email(), UUID.randomUUID());
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        login.setDetails(attempt.getDetails());
        return login;
    }

    private User check(String email, String password) {
        Optional<User> user = users.findByEmail(email).filter(User::isActive);
        boolean fits = passwords.matches(password, user.flatMap(User::passwordHash));
        return user.filter(found -> fits).orElseThrow(() -> new BadCredentialsException("No such login"));
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
