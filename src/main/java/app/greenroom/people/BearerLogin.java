package app.greenroom.people;

import app.greenroom.access.Actor;
import app.greenroom.access.Scope;
import app.greenroom.people.PeopleFact.LoginRefused;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
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

    /** Tells people and scanners for leaked secrets what it is. */
    static final String PREFIX = "grn_";

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    /** The principal of a request with a token. */
    private record Program(UserId userId) implements Actor {
        @Override
        public Scope scope() {
            return Scope.SENDING;
        }
    }

    private final AccessTokenRows tokens;
    private final Users users;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BearerLogin(AccessTokenRows tokens, Users users, Throttle throttle, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.users = users;
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
        Optional<AccessTokenRow> found = tokens.findByHash(new Secret(token).hash())
                .filter(row -> users.findById(row.owner().value())
                        .filter(user -> row.isValidFor(user, now))
                        .isPresent());
        if (found.isEmpty()) {
            throttle.count(Throttle.Kind.TOKEN, "token", address);
            events.publishEvent(new LoginRefused(now, "access token", Throttle.network(address)));
        }
        found.ifPresent(row -> {
            throttle.count(Throttle.Kind.REQUEST, row.getId().toString(), address);
            tokens.used(row.getId(), now, now.minus(USE_NOTED_EVERY));
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
