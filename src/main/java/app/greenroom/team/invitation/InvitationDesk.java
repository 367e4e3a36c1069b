package app.greenroom.team.invitation;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.access.Role;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.OneTimeLink;
import app.greenroom.link.Secret;
import app.greenroom.mail.MailJob;
import app.greenroom.mail.Mails;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact.InvitationRenewed;
import app.greenroom.team.TeamFact.InvitationRevoked;
import app.greenroom.team.TeamFact.PersonInvited;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes invitations, for operations that have asked the guard. */
@AsksNoGuard
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvitationDesk {

    private final LinkDesk links;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationDesk(LinkDesk links, Mails mails, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Invites an address; an earlier invitation of the same address to the team is worth nothing from here on. */
    public OneTimeLink invite(TeamId team, String email, Set<Role> roles, UserId by) {
        Secret secret = Secret.random();
        Link token = links.invite(team, email, roles, by, secret);
        InvitationId id = new InvitationId(token.id());
        events.publishEvent(new PersonInvited(by, clock.instant(), team, id, email, roles));
        return handOver(token, secret, true);
    }

    /** Makes a new link for an invitation; the former one is worth nothing from here on. */
    OneTimeLink renew(Link former, UserId by, boolean byMail) {
        Secret secret = Secret.random();
        Link token = links.renew(former.id(), by, secret);
        mails.forget(token.id());
        events.publishEvent(new InvitationRenewed(by, clock.instant(), token.team(), new InvitationId(token.id())));
        return handOver(token, secret, byMail);
    }

    /** Takes an invitation back; its link is worth nothing from here on. */
    void revoke(Link token, UserId by) {
        links.revoke(token.id());
        events.publishEvent(new InvitationRevoked(by, clock.instant(), token.team(), token.email()));
    }

    private OneTimeLink handOver(Link token, Secret secret, boolean byMail) {
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            mails.sendLink(MailJob.Kind.INVITATION, token.email(), token.id());
        }
        return new OneTimeLink(mailed ? "" : "join/" + secret.text(), token.email(), token.expiresAt(), mailed);
    }
}
