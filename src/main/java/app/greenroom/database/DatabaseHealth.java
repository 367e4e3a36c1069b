package app.greenroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether something can be written: that the database takes a row, and that the embedded one has room. It answers soon, also
 * when the database doesn't, and the log says what is wrong when that begins and when it ends.
 */
@Component
class DatabaseHealth implements HealthIndicator, DisposableBean {

    /** Less than the embedded database may need for its next step. */
    static final long TOO_LITTLE = 16L << 20;

    static final long LITTLE = 512L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private final DataSource source;
    private final @Nullable Path data;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("health").factory());
    private final AtomicReference<@Nullable CompletableFuture<@Nullable String>> probe = new AtomicReference<>();
    private @Nullable String trouble;
    private @Nullable String low;

    DatabaseHealth(DataSource source, ObjectProvider<DatabaseSettings> settings) {
        this.source = source;
        DatabaseSettings chosen = settings.getIfAvailable();
        this.data = chosen == null || chosen.external() != null ? null : chosen.data();
        if (chosen != null) {
            var _ = rounds.scheduleWithFixedDelay(
                    this::round, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        try {
            health();
        } catch (RuntimeException e) {
            LOG.warn("The state of the database couldn't be found out", e);
        }
    }

    @Override
    public Health health() {
        String reason = space(data == null ? Long.MAX_VALUE : usable(data));
        if (reason == null) {
            reason = writing();
        }
        tell(reason);
        if (reason != null) {
            return Health.down().withDetail("reason", reason).build();
        }
        String warning = warning();
        return warning == null
                ? Health.up().build()
                : Health.up().withDetail("warning", warning).build();
    }

    /** @return what is wrong; null if there is room */
    @Nullable String space(long usable) {
        if (usable < TOO_LITTLE) {
            return "The disk of " + data + " is full (" + (usable >> 20) + " MiB left). Make room there.";
        }
        warn(usable);
        return null;
    }

    /** Once while it lasts. */
    private synchronized void warn(long usable) {
        String now = usable < LITTLE
                ? "Only " + (usable >> 20) + " MiB are left on the disk of " + data
                        + ". Make room there before it is full."
                : null;
        if (now != null && low == null) {
            LOG.warn(now);
        }
        low = now;
    }

    private synchronized @Nullable String warning() {
        return low;
    }

    private synchronized void tell(@Nullable String reason) {
        if (reason != null && !reason.equals(trouble) && (trouble == null || !sameKind(reason, trouble))) {
            LOG.error("Nothing can be written. {}", reason);
        } else if (reason == null && trouble != null) {
            LOG.info("Writing works again");
        }
        trouble = reason;
    }

    /** A number in it may have changed. */
    private static boolean sameKind(String one, String other) {
        return one.replaceAll("\\d+", "").equals(other.replaceAll("\\d+", ""));
    }

    /** Who asks while another is still being answered shares its answer, so that nothing piles up before a dead database. */
    private @Nullable String writing() {
        CompletableFuture<@Nullable String> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable String> running =
                Objects.requireNonNull(probe.updateAndGet(now -> now == null ? mine : now));
        if (running == mine) {
            Thread.ofVirtual().start(() -> {
                String found = write();
                probe.set(null);
                mine.complete(found);
            });
        }
        try {
            return running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return "The database doesn’t answer.";
        } catch (ExecutionException e) {
            return "The database doesn’t answer: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "Ending.";
        }
    }

    private @Nullable String write() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            statement.execute("replace into health_mark (id, at) values (1, utc_timestamp(6))");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return null;
        } catch (SQLException | RuntimeException e) {
            return "The database can't be written to: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.exists(folder) ? Files.getFileStore(folder).getUsableSpace() : Long.MAX_VALUE;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }
}
