package app.greenroom.people;

import app.greenroom.people.Mails.Mail;
import app.greenroom.shared.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One line for each mail: what it was, to whom, and whether the mail server took it. */
@Component
@Transactional
class MailLog {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SHOWN = Duration.ofDays(7);
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(5);
    private static final int LONGEST_PROBLEM = 300;

    /** One that was on its way when the application stopped never arrived for all we know. */
    private static final String FAILED = """
            from mail_note m
            where m.made_at > ? and (m.state = 'FAILED' or m.state = 'SENDING' and m.made_at <= ?)
              and not exists (select 1 from mail_note later
                where later.recipient = m.recipient and later.kind = m.kind and later.state = 'SENT'
                  and later.made_at > m.made_at)""";

    private final JdbcClient database;
    private final Clock clock;

    MailLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void begin(Mail mail) {
        database.sql("insert into mail_note (id, kind, recipient, state, made_at) values (?, ?, ?, 'SENDING', ?)")
                .params(mail.id().toString(), mail.kind(), mail.to(), Utc.write(clock.instant()))
                .update();
    }

    void note(Mail mail, MailState state, String problem) {
        String words = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        database.sql("update mail_note set state = ?, problem = nullif(?, '') where id = ?")
                .params(state.name(), words, mail.id().toString())
                .update();
    }

    /** It is wanted no more, so nothing became of it. */
    void forget(Mail mail) {
        database.sql("delete from mail_note where id = ? and state = 'SENDING'")
                .param(mail.id().toString())
                .update();
    }

    @Transactional(readOnly = true)
    MailReport report(boolean setUp) {
        Instant now = clock.instant();
        var since = Utc.write(now.minus(SHOWN));
        var stopped = Utc.write(now.minus(LONGEST_SENDING));
        int waiting = database.sql("select count(*) from mail_note where state = 'SENDING' and made_at > ?")
                .param(stopped)
                .query(Integer.class)
                .single();
        int failed = database.sql("select count(*) " + FAILED)
                .params(since, stopped)
                .query(Integer.class)
                .single();
        MailReport.Failure last = database.sql(
                        "select m.kind, m.recipient, m.made_at, coalesce(m.problem, 'Greenroom was stopped meanwhile') as problem "
                                + FAILED + " order by m.made_at desc limit 1")
                .params(since, stopped)
                .query((row, _) -> new MailReport.Failure(
                        row.getString("kind"),
                        row.getString("recipient"),
                        Utc.at(row, "made_at"),
                        row.getString("problem")))
                .optional()
                .orElse(null);
        return new MailReport(setUp, waiting, failed, last);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        database.sql("delete from mail_note where made_at < ?")
                .param(Utc.write(clock.instant().minus(KEPT)))
                .update();
    }
}
