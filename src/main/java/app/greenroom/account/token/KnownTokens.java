package app.greenroom.account.token;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.account.Accounts;
import app.greenroom.link.Secret;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks tokens up, for the door that programs come in by. */
@AsksNoGuard
@Component
public class KnownTokens {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    /** A token that works, and whose it is. */
    public record Known(AccessTokenId id, UserId owner) {}

    private final AccessTokenRows tokens;
    private final Accounts accounts;

    KnownTokens(AccessTokenRows tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** Nothing if it is unknown, or works no more. */
    public Optional<Known> find(String token, Instant now) {
        return tokens.findByHash(new Secret(token).hash())
                .filter(row -> accounts.find(row.owner())
                        .filter(account -> row.isValidFor(account, now))
                        .isPresent())
                .map(row -> new Known(row.toToken().id(), row.owner()));
    }

    /** Notes a use, at most once in a while. */
    public void used(Known token, Instant now) {
        tokens.used(token.id().value(), now, now.minus(USE_NOTED_EVERY));
    }
}
