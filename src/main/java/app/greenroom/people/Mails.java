package app.greenroom.people;

import app.greenroom.shared.TeamId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.StringUtils;

/**
 * Sends a mail once what it tells of is committed. It counts as set up only with a server, a sender and the public
 * address: a link built from whatever host a stranger's request names would lead to that stranger.
 */
@Component
class Mails {

    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);

    private static final String AUTH = "mail.smtp.auth";

    private static final Duration UNDO_TIME = Duration.ofSeconds(12);

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(20), Duration.ofMinutes(3));

    /**
     * A mail to one person.
     *
     * @param kind what it is, for the log
     * @param path of the link that ends it
     * @param link what it opens; null if it opens nothing
     * @param role the role it tells of; null if it tells of none
     */
    record Mail(
            UUID id,
            String kind,
            String to,
            String subject,
            String words,
            String path,
            @Nullable Link link,
            Membership.@Nullable Key role) {

        /** A mail with a link that opens something once. */
        static Mail of(String kind, String to, String subject, String words, String path, Link link) {
            return new Mail(UUID.randomUUID(), kind, to, subject, words, path, link, null);
        }

        /** A mail that tells somebody of a role. */
        static Mail of(String kind, String to, String subject, String words, Membership.Key role) {
            return new Mail(UUID.randomUUID(), kind, to, subject, words, "", null, role);
        }

        /** What can be undone is told when it can't any more. */
        Duration hold() {
            return role == null ? Duration.ZERO : UNDO_TIME;
        }

        /** What keeps the link, and the teams that see what becomes of it. */
        @SuppressWarnings("ArrayRecordComponent") // compared by the database only
        record Link(UUID token, byte[] hash, Set<TeamId> teams) {

            static Link of(OneTimeToken token, Set<TeamId> teams) {
                return new Link(token.getId(), token.hash(), Set.copyOf(teams));
            }
        }
    }

    private final ObjectProvider<JavaMailSender> sender;
    private final MailNotes notes;
    private final ApplicationEventPublisher events;
    private final String server;
    private final String port;
    private final String from;
    private final String url;

    Mails(
            ObjectProvider<JavaMailSender> sender,
            MailNotes notes,
            ApplicationEventPublisher events,
            @Value("${spring.mail.host}") String server,
            @Value("${spring.mail.port}") String port,
            @Value("${greenroom.mail-from}") String from,
            @Value("${greenroom.url}") String url) {
        this.sender = sender;
        this.notes = notes;
        this.events = events;
        this.server = server;
        this.port = port;
        this.from = from;
        this.url = url;
    }

    boolean areSetUp() {
        return !server.isBlank() && !from.isBlank() && !url.isBlank();
    }

    /** Sends it after the running transaction commits, if mail is set up. */
    boolean send(Mail mail) {
        if (areSetUp()) {
            notes.begin(mail);
            events.publishEvent(mail);
        }
        return areSetUp();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Mail mail) {
        Thread.ofVirtual().name("mail").start(() -> deliver(mail));
    }

    /** What fails is said at once where it is waited for, and tried a few times more. */
    private void deliver(Mail mail) {
        if (!mail.hold().isZero() && !(rest(mail.hold()) && notes.isWanted(mail))) {
            notes.forget(mail);
            return;
        }
        boolean sent = attempt(mail);
        for (Duration pause : PAUSES) {
            if (sent || !rest(pause) || !notes.isWanted(mail)) {
                return;
            }
            sent = attempt(mail);
        }
    }

    private boolean attempt(Mail mail) {
        try {
            JavaMailSender post = sender.getObject();
            logInOnlyWithAnAccount(post);
            MimeMessage message = post.createMimeMessage();
            MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(from);
            letter.setTo(mail.to());
            letter.setSubject(MailProblem.oneLine(mail.subject()));
            letter.setText(mail.words() + "\n\n" + base() + mail.path() + "\n\nGreenroom\n");
            post.send(message);
            notes.note(mail, MailState.SENT, "");
            return true;
        } catch (MailException | MessagingException failed) {
            String problem = MailProblem.words(failed, server + ":" + port);
            LOG.error("The mail with {} to {} could not be sent. {}", mail.kind(), mail.to(), problem);
            notes.note(mail, MailState.FAILED, problem);
            return false;
        }
    }

    /** Without an account the library would fail before it asks the server, which may well take mail without a login. */
    static void logInOnlyWithAnAccount(JavaMailSender post) {
        if (post instanceof JavaMailSenderImpl settings
                && !StringUtils.hasText(settings.getUsername())
                && Boolean.parseBoolean(settings.getJavaMailProperties().getProperty(AUTH))) {
            settings.getJavaMailProperties().setProperty(AUTH, "false");
        }
    }

    private static boolean rest(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String base() {
        return url.endsWith("/") ? url : url + "/";
    }
}
