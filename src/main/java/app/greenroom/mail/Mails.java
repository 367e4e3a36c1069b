package app.greenroom.mail;

import app.greenroom.mail.MailJob.Kind;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes mails on, to be sent once what they tell of is committed; see {@link MailDelivery}. Mail counts as set up only
 * with a server, a sender and the public address: a link built from whatever host a stranger's request names would lead
 * to that stranger.
 */
@Component
public class Mails {

    private final MailLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean setUp;

    Mails(
            MailLog log,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${spring.mail.host}") String server,
            @Value("${greenroom.mail-from}") String from,
            @Value("${greenroom.url}") String url) {
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.setUp = !server.isBlank() && !from.isBlank() && !url.isBlank();
    }

    public boolean areSetUp() {
        return setUp;
    }

    /** A mail with a link; the link is made when it is sent. */
    public void sendLink(Kind kind, String to, UUID token) {
        queue(kind, to, token, null, null);
    }

    /** A mail that tells somebody of a role, if mail is set up. */
    public void tellOfRole(String to, MailJob.GivenRole role, UserId by) {
        if (setUp) {
            queue(Kind.ROLE, to, null, role, by);
        }
    }

    /** Whatever mail there was with this link is about it no more, and isn't sent if it wasn't yet. */
    public void forget(UUID token) {
        log.detach(token);
    }

    private void queue(
            Kind kind, String to, @Nullable UUID token, MailJob.@Nullable GivenRole role, @Nullable UserId by) {
        MailJob job = new MailJob(UUID.randomUUID(), kind, to, token, role, by, clock.instant(), 0);
        log.begin(job);
        events.publishEvent(new MailQueued(job.madeAt(), job.id()));
    }
}
