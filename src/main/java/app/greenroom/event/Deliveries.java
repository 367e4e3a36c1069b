package app.greenroom.event;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers what a {@link NeverMissed} listener didn't take, again. The registry marks what nobody finished as failed after
 * two minutes, which is how long a delivery may take. Of several servers that look at the same time one delivers, since
 * taking it up is one statement that only the first does.
 */
@Component
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    /** What nobody could deliver for so long is given up. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 1000;

    private final FailedEventPublications failed;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    Deliveries(
            FailedEventPublications failed, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.failed = failed;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void again() {
        Instant now = clock.instant();
        try {
            failed.resubmit(ResubmissionOptions.defaults()
                    .withBatchSize(AT_ONCE)
                    .withMaxInFlight(AT_ONCE)
                    .withFilter(publication -> isDue(publication, now)));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Nothing could be delivered again for now: {}", String.valueOf(away.getMessage()));
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void prune() {
        int given =
                transaction.execute(running -> database.sql("delete from EVENT_PUBLICATION where publication_date < ?")
                        .param(Timestamp.from(clock.instant().minus(KEPT)))
                        .update());
        if (given > 0) {
            LOG.error(
                    "{} events of more than {} days ago could never be delivered and are given up",
                    given,
                    KEPT.toDays());
        }
    }

    private static boolean isDue(EventPublication publication, Instant now) {
        Instant resubmitted = publication.getLastResubmissionDate();
        Instant tried = resubmitted == null ? publication.getPublicationDate() : resubmitted;
        return !tried.plus(Backoff.after(publication.getCompletionAttempts())).isAfter(now);
    }
}
