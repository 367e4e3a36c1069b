package app.greenroom.people;

import app.greenroom.event.Backoff;
import app.greenroom.event.NeverMissed;
import app.greenroom.event.NotYet;
import app.greenroom.people.MailLetters.Letter;
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
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mails. One that fails is tried again after a {@link Backoff}, as long as anybody wants it; whoever takes it up
 * says so in its line first, so that nobody else does at the same time.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** How many go to the mail server at the same time. */
    private static final int LINES = 4;

    private final Semaphore lines = new Semaphore(LINES);
    private final ObjectProvider<JavaMailSender> sender;
    private final MailLog log;
    private final MailLetters letters;
    private final Clock clock;
    private final String from;
    private final String url;

    MailDelivery(
            ObjectProvider<JavaMailSender> sender,
            MailLog log,
            MailLetters letters,
            Clock clock,
            @Value("${greenroom.mail-from}") String from,
            @Value("${greenroom.url}") String url) {
        this.sender = sender;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
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
        String problem = oneLine(
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(failed).getMessage()));
        @Nullable Instant next = nextTry(job, letter);
        LOG.error(
                "The mail with {} to {} could not be sent ({}), {}: check GREENROOM_SMTP_* and GREENROOM_MAIL_FROM",
                job.kind().words(),
                job.to(),
                problem,
                next == null ? "and is given up" : "next try at " + next);
        log.failed(job, letter.teams(), new MailTrouble(problem, next));
        if (next != null) {
            throw new NotYet(problem);
        }
    }

    private @Nullable Instant nextTry(MailJob job, Letter letter) {
        Instant next = clock.instant().plus(Backoff.after(job.attempts()));
        boolean wanted = letter.until() == null || next.isBefore(letter.until());
        return job.attempts() < Backoff.TRIES && wanted ? next : null;
    }

    private void post(String to, Letter letter) throws MessagingException {
        JavaMailSender post = sender.getObject();
        MimeMessage message = post.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(oneLine(letter.subject()));
        String base = url.endsWith("/") ? url : url + "/";
        helper.setText(letter.words() + "\n\n" + base + letter.path() + "\n\nGreenroom\n");
        post.send(message);
    }

    private static void rest(Duration pause) throws InterruptedException {
        if (pause.isPositive()) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ");
    }
}
