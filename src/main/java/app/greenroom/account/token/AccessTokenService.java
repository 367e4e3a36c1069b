package app.greenroom.account.token;

import static app.greenroom.account.token.TokenTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.account.Account;
import app.greenroom.account.AccountFact.TokenMade;
import app.greenroom.account.AccountFact.TokenRevoked;
import app.greenroom.account.AccountService;
import app.greenroom.account.Accounts;
import app.greenroom.account.PresentPassword;
import app.greenroom.link.Secret;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which a person's programs send dossiers in their name; each person manages their own. */
@Service
@Transactional
public class AccessTokenService {

    /** The longest that a token may live. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(366);

    /** How many somebody may have at a time. */
    public static final int MOST = 20;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** Tells people and scanners for leaked secrets what it is. */
    private static final String PREFIX = "grn_";

    private final AccessTokenRows tokens;
    private final Accounts accounts;
    private final PresentPassword presentPassword;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokenService(
            AccessTokenRows tokens,
            Accounts accounts,
            PresentPassword presentPassword,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.presentPassword = presentPassword;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** One's tokens that still work, newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> mine() {
        Account self = self();
        return valid(self).stream().map(AccessTokenRow::toToken).toList();
    }

    /**
     * Makes a token. Its secret is in the result and nowhere else.
     *
     * @param life how long it works, at most {@link #LONGEST_LIFE}
     * @param password of the one who makes it: it goes on working when they have logged out
     * @throws AccountService.WrongPassword if that is mistaken
     * @throws Refusal if the name or the time won't do, or there are too many already
     */
    public NewAccessToken make(String name, Duration life, String password) {
        Account self = self();
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refusal(SAY.nameWrong(LONGEST_NAME));
        }
        if (!life.isPositive() || life.compareTo(LONGEST_LIFE) > 0) {
            throw new Refusal(SAY.livesTooLong());
        }
        if (valid(self).size() >= MOST) {
            throw new Refusal(SAY.tooMany(MOST));
        }
        presentPassword.require(password, self);
        Secret secret = new Secret(PREFIX + Secret.random().text());
        AccessTokenRow row = tokens.save(new AccessTokenRow(self.id(), kept, secret, now(), life));
        events.publishEvent(new TokenMade(self.id(), now(), row.toToken().id()));
        return new NewAccessToken(row.toToken(), secret.text());
    }

    /** Ends a token at once; revoking one that is gone changes nothing. */
    public void revoke(AccessTokenId id) {
        UserId self = guard.requireSelf();
        tokens.findById(id.value()).filter(token -> token.owner().equals(self)).ifPresent(token -> {
            tokens.delete(token);
            events.publishEvent(new TokenRevoked(self, now(), id));
        });
    }

    private List<AccessTokenRow> valid(Account self) {
        Instant now = clock.instant();
        return tokens.findByOwnerOrderByCreatedAtDesc(self.id()).stream()
                .filter(token -> token.isValidFor(self, now))
                .toList();
    }

    private Account self() {
        return accounts.find(guard.requireSelf()).filter(Account::isActive).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
