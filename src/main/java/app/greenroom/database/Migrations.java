package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schema up to date. MariaDB can't take back half a migration, so each step of one can be repeated: a start that
 * was ended within it is simply made good by the next. What is there is written to a file before.
 */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** What the first files summed up to before their steps could be repeated; they make the same schema. */
    static final Map<Integer, Integer> RELEASED = Map.ofEntries(
            Map.entry(1, -812355834),
            Map.entry(2, -327430667),
            Map.entry(3, -498723132),
            Map.entry(4, 1854641592),
            Map.entry(5, 241964655),
            Map.entry(6, 986629911),
            Map.entry(7, -235268471),
            Map.entry(8, -299541860),
            Map.entry(9, 1999365074),
            Map.entry(10, 1731604783),
            Map.entry(11, -840426445));

    private final Login login;
    private final UpgradeDumps dumps;

    Migrations(Login login, UpgradeDumps dumps) {
        this.login = login;
        this.dumps = dumps;
    }

    /** @throws DatabaseUnavailableException if the database is of a newer Greenroom, or a step fails */
    void run(Flyway flyway) {
        int before = SchemaVersion.of(login);
        SchemaVersion.requireKnown(
                SchemaVersion.begunOn(login),
                "The database",
                "Start that version, or restore a backup that was made before the upgrade. Nothing was changed.");
        migrate(flyway, before);
        dumps.finished();
    }

    private void migrate(Flyway flyway, int before) {
        try {
            if (before > 0) {
                acceptReleased(flyway);
            }
            MigrationInfo[] pending = flyway.info().pending();
            if (before > 0 && pending.length > 0) {
                dumps.write(before);
            }
            int steps = flyway.migrate().migrationsExecuted;
            if (before > 0 && steps > 0) {
                LOG.info("The schema was brought from version {} to {}", before, SchemaVersion.known());
            }
        } catch (FlywayException e) {
            LOG.debug("A migration failed", e);
            if (String.valueOf(e.getMessage()).startsWith("Found non-empty schema")) {
                throw new DatabaseUnavailableException(
                        "The schema at " + ExternalDatabase.address(login)
                                + " has tables that aren't Greenroom's. Set GREENROOM_DB_URL to an empty one. Nothing was changed.",
                        e);
            }
            throw new DatabaseUnavailableException(
                    "The database couldn't be upgraded from schema version " + before + " to " + SchemaVersion.known()
                            + ": " + reason(e)
                            + ". Fix the cause and start again. The upgrade will then continue; you don't have to"
                            + " repair anything by hand." + dumps.wayBack(),
                    e);
        }
    }

    /** Only what a release wrote is renewed, and what failed is tried again; any other difference stops the start, as it should. */
    private void acceptReleased(Flyway flyway) {
        DataSource source = Objects.requireNonNull(flyway.getConfiguration().getDataSource());
        JdbcClient database = JdbcClient.create(source);
        Arrays.stream(flyway.info().applied())
                .filter(applied -> applied.getVersion() != null)
                .forEach(applied -> renew(applied, database));
        database.sql("delete from flyway_schema_history where not success").update();
    }

    private static void renew(MigrationInfo applied, JdbcClient database) {
        String version = applied.getVersion().getVersion();
        Integer released = RELEASED.get(applied.getVersion().getMajor().intValueExact());
        if (released != null
                && released.equals(applied.getAppliedChecksum())
                && applied.getResolvedChecksum() != null
                && !released.equals(applied.getResolvedChecksum())) {
            database.sql("update flyway_schema_history set checksum = ? where version = ? and checksum = ?")
                    .params(applied.getResolvedChecksum(), version, released)
                    .update();
        }
    }

    /** The innermost words: those of the database. */
    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
