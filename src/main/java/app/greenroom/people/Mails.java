package app.greenroom.people;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends a mail once what it tells of is committed. It counts as set up only with a server, a sender and the public
 * address: a link built from whatever host a stranger's request names would lead to that stranger.
 */
@Component
class Mails {

    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);

    /** A mail to one person; {@code path} is of the link that ends it. */
    record Mail(String to, String subject, String words, String path) {}

    private final ObjectProvider<JavaMailSender> sender;
    private final ApplicationEventPublisher events;
    private final String server;
    private final String from;
    private final String url;

    Mails(
            ObjectProvider<JavaMailSender> sender,
            ApplicationEventPublisher events,
            @Value("${spring.mail.host}") String server,
            @Value("${greenroom.mail-from}") String from,
            @Value("${greenroom.url}") String url) {
        this.sender = sender;
        this.events = events;
        this.server = server;
        this.from = from;
        this.url = url;
    }

    boolean areSetUp() {
        return !server.isBlank() && !from.isBlank() && !url.isBlank();
    }

    /** Sends it after the running transaction commits, if mail is set up. */
    boolean send(Mail mail) {
        if (areSetUp()) {
            events.publishEvent(mail);
        }
        return areSetUp();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Mail mail) {
        Thread.ofVirtual().name("mail").start(() -> deliver(mail));
    }

    private void deliver(Mail mail) {
        try {
            JavaMailSender post = sender.getObject();
            MimeMessage message = post.createMimeMessage();
            MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(from);
            letter.setTo(mail.to());
            letter.setSubject(oneLine(mail.subject()));
            letter.setText(mail.words() + "\n\n" + base() + mail.path() + "\n\nGreenroom\n");
            post.send(message);
        } catch (MailException | MessagingException failed) {
            LOG.error("A mail could not be sent: check GREENROOM_SMTP_* and GREENROOM_MAIL_FROM", failed);
        }
    }

    private String base() {
        return url.endsWith("/") ? url : url + "/";
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ");
    }
}
