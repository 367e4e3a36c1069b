package app.greenroom.people;

import app.greenroom.people.Mails.Mail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of a mail, also beside the link it carried, and tells the teams that see it. */
@Component
@Transactional
class MailNotes {

    private final OneTimeTokens tokens;
    private final Memberships memberships;
    private final MailLog log;
    private final ApplicationEventPublisher events;

    MailNotes(OneTimeTokens tokens, Memberships memberships, MailLog log, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.memberships = memberships;
        this.log = log;
        this.events = events;
    }

    /** It is on its way once what it tells of is committed. */
    void begin(Mail mail) {
        log.begin(mail);
    }

    /** It is wanted no more. */
    void forget(Mail mail) {
        log.forget(mail);
    }

    /** The link's own state stays as it is if it was used, revoked or replaced meanwhile. */
    void note(Mail mail, MailState state, String problem) {
        log.note(mail, state, problem);
        Mail.Link link = mail.link();
        if (link != null && tokens.noteMail(link.token(), link.hash(), state) == 1) {
            link.teams().forEach(team -> events.publishEvent(new TeamChanged(team)));
        }
    }

    /** Whether the link still waits for whom it is for, or the role is still theirs. */
    @Transactional(readOnly = true)
    boolean isWanted(Mail mail) {
        Mail.Link link = mail.link();
        Membership.Key role = mail.role();
        return (link == null || tokens.isOpen(link.token(), link.hash()))
                && (role == null || memberships.existsById(role));
    }
}
