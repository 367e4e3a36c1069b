package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes invitations, for operations that have asked the guard. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationDesk {

    private final OneTimeTokens tokens;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationDesk(OneTimeTokens tokens, Mails mails, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Invites an address; an earlier invitation of the same address to the team is worth nothing from here on. */
    OneTimeLink invite(Team team, String email, Set<Role> roles, UserId by) {
        tokens.discardUnused(Purpose.INVITATION, team.id(), email);
        Secret secret = Secret.random();
        OneTimeToken token = tokens.save(OneTimeToken.invitation(team.id(), email, roles, by, secret, clock.instant()));
        return handOver(token, team, secret, true);
    }

    /** Makes a new link for an invitation; the former one is worth nothing from here on. */
    OneTimeLink renew(OneTimeToken token, Team team, UserId by, boolean byMail) {
        Secret secret = Secret.random();
        token.takeOver(by);
        token.renew(secret, clock.instant());
        return handOver(token, team, secret, byMail);
    }

    void revoke(UUID id, TeamId team) {
        tokens.deleteById(id);
        events.publishEvent(new TeamChanged(team));
    }

    private OneTimeLink handOver(OneTimeToken token, Team team, Secret secret, boolean byMail) {
        String path = "join/" + secret.text();
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            token.isBeingMailed();
            tokens.flush();
            mails.send(mail(token, team, path));
        }
        events.publishEvent(new TeamChanged(team.id()));
        return new OneTimeLink(mailed ? "" : path, token.email(), token.expiresAt(), mailed);
    }

    private static Mails.Mail mail(OneTimeToken token, Team team, String path) {
        return Mails.Mail.of(
                "an invitation",
                token.email(),
                "Join " + team.name() + " on Greenroom",
                "You are invited to " + team.name()
                        + " on Greenroom, where interviews are prepared together.\n"
                        + "This link works once, for seven days:",
                path,
                Mails.Mail.Link.of(token, Set.of(team.id())));
    }
}
