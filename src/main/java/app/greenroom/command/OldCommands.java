package app.greenroom.command;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets commands that nobody will send again. A browser resends within seconds, or when its machine wakes up; a month is
 * more than any login lasts.
 */
@Component
class OldCommands {

    static final Duration KEPT = Duration.ofDays(30);

    /** Few enough that nobody waits for the rows of one transaction. */
    private static final int BATCH = 2_000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldCommands(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        int forgotten;
        do {
            forgotten = forgetSome(before);
        } while (forgotten == BATCH);
    }

    private int forgetSome(Timestamp before) {
        Integer forgotten = transaction.execute(
                status -> database.sql("delete from command_log where at < ? order by at limit " + BATCH)
                        .param(before)
                        .update());
        return forgotten == null ? 0 : forgotten;
    }
}
