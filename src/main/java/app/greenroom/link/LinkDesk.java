package app.greenroom.link;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.access.Role;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renews and lists one-time links, for operations that have asked the guard. */
@AsksNoGuard
@Component
@Transactional
public class LinkDesk {

    private final OneTimeTokens tokens;
    private final Clock clock;

    LinkDesk(OneTimeTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A link that sets the instance up; the former ones are worth nothing from here on. */
    public Link setUp(Secret secret) {
        tokens.discardUnused(Purpose.SETUP);
        return tokens.save(OneTimeToken.setUp(secret, clock.instant())).toLink();
    }

    /** A link that sets somebody's password; the former ones are worth nothing from here on. */
    public Link reset(UserId user, @Nullable UserId maker, Secret secret) {
        tokens.discardUnused(Purpose.RESET, user);
        return tokens.save(OneTimeToken.reset(user, maker, secret, clock.instant()))
                .toLink();
    }

    /** A link into a team; an earlier one of the same address is worth nothing from here on. */
    public Link invite(TeamId team, String email, Collection<Role> roles, UserId by, Secret secret) {
        tokens.discardUnused(Purpose.INVITATION, team, email);
        return tokens.save(OneTimeToken.invitation(team, email, roles, by, secret, clock.instant()))
                .toLink();
    }

    /** Another secret, and the whole time again; the link stands or falls with somebody else's rights from here on. */
    public Link renew(UUID link, UserId by, Secret secret) {
        OneTimeToken token = tokens.findById(link).orElseThrow(NotFound::new);
        token.takeOver(by);
        token.renew(secret, clock.instant());
        return token.toLink();
    }

    /** The same with another secret, and for as long as before. */
    public void renewSecret(UUID link, Secret secret) {
        tokens.findById(link).orElseThrow(NotFound::new).renewSecret(secret);
    }

    public void revoke(UUID link) {
        tokens.deleteById(link);
    }

    @Transactional(readOnly = true)
    public Optional<Link> find(UUID link) {
        return tokens.findById(link).map(OneTimeToken::toLink);
    }

    /** What a team's invitations are that nobody has accepted, newest first. */
    @Transactional(readOnly = true)
    public List<Link> openInvitations(TeamId team) {
        return links(tokens.open(Purpose.INVITATION, team));
    }

    /** The reset links of these people that still work. */
    @Transactional(readOnly = true)
    public List<Link> openResets(Collection<UserId> users) {
        return links(tokens.openResets(users, clock.instant()));
    }

    private static List<Link> links(List<OneTimeToken> tokens) {
        return tokens.stream().map(OneTimeToken::toLink).toList();
    }
}
