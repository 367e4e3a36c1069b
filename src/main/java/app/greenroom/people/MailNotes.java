package app.greenroom.people;

import app.greenroom.people.Mails.Mail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of a mail beside the link it carried, and tells the teams that see it. */
@Component
@Transactional
class MailNotes {

    private final OneTimeTokens tokens;
    private final ApplicationEventPublisher events;

    MailNotes(OneTimeTokens tokens, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** Does nothing if the link was used, taken back or made anew meanwhile. */
    void note(Mail mail, MailState state) {
        Mail.Link link = mail.link();
        if (tokens.noteMail(link.token(), link.hash(), state) == 1) {
            link.teams().forEach(team -> events.publishEvent(new TeamChanged(team)));
        }
    }

    /** Whether the link still waits for whom it is for. */
    @Transactional(readOnly = true)
    boolean isWanted(Mail mail) {
        return tokens.isOpen(mail.link().token(), mail.link().hash());
    }
}
