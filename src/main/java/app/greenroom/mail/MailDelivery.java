package app.greenroom.mail;

import app.greenroom.event.Backoff;
import app.greenroom.event.NeverMissed;
import app.greenroom.event.NotYet;
import app.greenroom.mail.MailLetters.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Sends mails. One that fails is tried again after a {@link Backoff}, as long as anybody wants it; whoever takes it up
 * says so in its line first, so that nobody else does at the same time.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private static final String AUTH = "mail.smtp.auth";

    /** How many go to the mail server at the same time. */
    private static final int LINES = 4;

    private final Semaphore lines = new Semaphore(LINES);
    private final ObjectProvider<JavaMailSender> sender;
    private final MailLog log;
    private final MailLetters letters;
    private final Clock clock;
    private final String server;
    private final String from;
    private final String url;

    MailDelivery(
            ObjectProvider<JavaMailSender> sender,
            MailLog log,
            MailLetters letters,
            Clock clock,
            @Value("${spring.mail.host}") String host,
            @Value("${spring.mail.port}") String port,
            @Value("${greenroom.mail-from}") String from,
            @Value("${greenroom.url}") String url) {
        this.sender = sender;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
        this.server = host + ":" + port;
        this.from = from;
        this.url = url;
    }

    @NeverMissed
    void on(MailQueued queued) throws InterruptedException {
        Optional<MailJob> job = log.job(queued.mail());
        if (job.isPresent()) {
            rest(Duration.between(clock.instant(), job.get().notBefore()));
            lines.acquire();
            try {
                deliver(job.get());
            } finally {
                lines.release();
            }
        }
    }

    private void deliver(MailJob waiting) {
        Optional<MailJob> taken = log.take(waiting.id());
        if (taken.isEmpty()) {
            log.requireDone(waiting.id());
            return;
        }
        MailJob job = taken.get();
        Optional<Letter> letter = letters.write(job);
        if (letter.isEmpty()) {
            log.drop(job);
            return;
        }
        try {
            post(job.to(), letter.get());
        } catch (MailException | MessagingException failed) {
            fail(job, letter.get(), failed);
            return;
        }
        log.sent(job, letter.get().teams());
    }

    /** @throws NotYet if it is worth another try */
    private void fail(MailJob job, Letter letter, Exception failed) {
        MailProblem problem = MailProblem.of(failed, server);
        @Nullable Instant next = nextTry(job, letter);
        LOG.error(
                "The mail with {} to {} could not be sent, {}. {}",
                job.kind().words(),
                job.to(),
                next == null ? "and is given up" : "next try at " + next,
                problem.words());
        log.failed(job, letter.teams(), problem, next);
        if (next != null) {
            throw new NotYet(problem.words());
        }
    }

    private @Nullable Instant nextTry(MailJob job, Letter letter) {
        Instant next = clock.instant().plus(Backoff.after(job.attempts()));
        boolean wanted = letter.until() == null || next.isBefore(letter.until());
        return job.attempts() < Backoff.TRIES && wanted ? next : null;
    }

    private void post(String to, Letter letter) throws MessagingException {
        JavaMailSender post = sender.getObject();
        logInOnlyWithAnAccount(post);
        MimeMessage message = post.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(MailProblem.oneLine(letter.subject()));
        String base = url.endsWith("/") ? url : url + "/";
        helper.setText(letter.words() + "\n\n" + base + letter.path() + "\n\nGreenroom\n");
        post.send(message);
    }

    /** Without an account the library would fail before it asks the server, which may well take mail without a login. */
    static void logInOnlyWithAnAccount(JavaMailSender post) {
        if (post instanceof JavaMailSenderImpl settings
                && !StringUtils.hasText(settings.getUsername())
                && Boolean.parseBoolean(settings.getJavaMailProperties().getProperty(AUTH))) {
            settings.getJavaMailProperties().setProperty(AUTH, "false");
        }
    }

    private static void rest(Duration pause) throws InterruptedException {
        if (pause.isPositive()) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }
}
