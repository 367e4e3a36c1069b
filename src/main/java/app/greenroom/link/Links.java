package app.greenroom.link;

import app.greenroom.access.AsksNoGuard;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and uses up one-time links. */
@AsksNoGuard
@Component
public class Links {

    private final OneTimeTokens tokens;
    private final LinkMakers makers;
    private final Clock clock;

    Links(OneTimeTokens tokens, LinkMakers makers, Clock clock) {
        this.tokens = tokens;
        this.makers = makers;
        this.clock = clock;
    }

    /** @throws LinkProblem if the link is unknown, used, expired, or its maker may make none any more */
    public Link look(Purpose purpose, String secret) {
        Link token = tokens.findByPurposeAndHash(purpose, new Secret(secret).hash())
                .map(OneTimeToken::toLink)
                .orElseThrow(() -> new LinkProblem(LinkProblem.Reason.UNKNOWN));
        if (token.isUsed()) {
            throw new LinkProblem(LinkProblem.Reason.USED);
        }
        if (!token.expiresAt().isAfter(clock.instant())) {
            throw new LinkProblem(LinkProblem.Reason.EXPIRED);
        }
        if (!makers.stillMay(token)) {
            throw new LinkProblem(LinkProblem.Reason.UNKNOWN);
        }
        return token;
    }

    /**
     * Uses the link up within the running transaction; if that fails, the link stays as it was.
     *
     * @throws LinkProblem if it is unknown, expired, or somebody else was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Link use(Purpose purpose, String secret) {
        Link token = look(purpose, secret);
        Instant now = clock.instant();
        if (tokens.use(purpose, new Secret(secret).hash(), now) != 1) {
            throw new LinkProblem(LinkProblem.Reason.USED);
        }
        return token;
    }
}
