package app.greenroom.login;

import app.greenroom.access.Actor;
import app.greenroom.access.Scope;
import app.greenroom.account.token.KnownTokens;
import app.greenroom.login.LoginFact.LoginRefused;
import app.greenroom.shared.UserId;
import app.greenroom.throttle.Throttle;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets a program in that sends an access token. It acts in the name of the token's person, whose roles are read per
 * operation as always, and may do no more than its scope says.
 */
@Component
public class BearerLogin {

    /** The principal of a request with a token. */
    private record Program(UserId userId) implements Actor {
        @Override
        public Scope scope() {
            return Scope.SENDING;
        }
    }

    private final KnownTokens tokens;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BearerLogin(KnownTokens tokens, Throttle throttle, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who comes with this token; empty if nobody may.
     *
     * @param address the IP address that it comes from
     * @throws TooManyRequests if it is one of many unknown ones of its network, or was used too often in this window
     */
    public Optional<Authentication> login(String token, String address) {
        try {
            return check(token, address);
        } catch (Throttle.Throttled tooMany) {
            throw new TooManyRequests(tooMany);
        }
    }

    private Optional<Authentication> check(String token, String address) {
        Instant now = clock.instant();
        Optional<KnownTokens.Known> found = tokens.find(token, now);
        if (found.isEmpty()) {
            throttle.count(Throttle.Kind.TOKEN, "token", address);
            events.publishEvent(new LoginRefused(now, "access token", Throttle.network(address)));
        }
        found.ifPresent(row -> {
            throttle.count(Throttle.Kind.REQUEST, row.id().toString(), address);
            tokens.used(row, now);
        });
        return found.map(
                row -> UsernamePasswordAuthenticationToken.authenticated(new Program(row.owner()), null, List.of()));
    }

    /** Too many tries or uses in this window of 15 minutes. */
    public static final class TooManyRequests extends RuntimeException {
        TooManyRequests(Throttle.Throttled cause) {
            super(cause.words(), cause);
        }
    }
}
