package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.people.PeopleFact.InvitationRenewed;
import app.greenroom.people.PeopleFact.InvitationRevoked;
import app.greenroom.people.PeopleFact.PersonInvited;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Set;
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
        InvitationId id = new InvitationId(token.getId());
        events.publishEvent(new PersonInvited(by, clock.instant(), team.id(), id, email, roles));
        return handOver(token, secret, true);
    }

    /** Makes a new link for an invitation; the former one is worth nothing from here on. */
    OneTimeLink renew(OneTimeToken token, Team team, UserId by, boolean byMail) {
        Secret secret = Secret.random();
        token.takeOver(by);
        token.renew(secret, clock.instant());
        mails.forget(token);
        events.publishEvent(new InvitationRenewed(by, clock.instant(), team.id(), new InvitationId(token.getId())));
        return handOver(token, secret, byMail);
    }

    /** Takes an invitation back; its link is worth nothing from here on. */
    void revoke(OneTimeToken token, UserId by) {
        tokens.delete(token);
        events.publishEvent(new InvitationRevoked(by, clock.instant(), token.team(), token.email()));
    }

    private OneTimeLink handOver(OneTimeToken token, Secret secret, boolean byMail) {
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            mails.sendLink(MailJob.Kind.INVITATION, token.email(), token);
        }
        return new OneTimeLink(mailed ? "" : "join/" + secret.text(), token.email(), token.expiresAt(), mailed);
    }
}
