package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups that are made by themselves before the schema changes, the newest few. One that an unfinished upgrade began with
 * stays until the upgrade is finished, however often that is tried.
 */
final class UpgradeDumps {

    static final int KEPT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeDumps.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DatabaseSettings settings;
    private final Login login;
    private final Clock clock;
    private @Nullable Path latest;

    UpgradeDumps(DatabaseSettings settings, Login login, Clock clock) {
        this.settings = settings;
        this.login = login;
        this.clock = clock;
    }

    /** @throws DatabaseUnavailableException if there is no room for it, or it can't be written */
    void write(int version) {
        if (settings.upgradeDump() == DatabaseSettings.UpgradeDump.NONE) {
            return;
        }
        try {
            Path file = folder().resolve("schema-" + version + "-" + MOMENT.format(clock.instant()) + ".sql.gz");
            MariaDbTools tools = new MariaDbTools(MariaDbBinaries.in(settings.binaries()), login);
            new BackupFile(file).write(version, tools::dump);
            latest = file;
            LOG.info("Before the upgrade the database was backed up to {}", file);
            if (Files.notExists(first())) {
                DataFolder.writePrivately(first(), file.getFileName().toString());
            }
            prune();
        } catch (IOException | RuntimeException e) {
            throw new DatabaseUnavailableException(
                    "The database has to be upgraded, and the backup before that failed: " + e.getMessage()
                            + ". Nothing was changed. Make room in " + settings.data()
                            + ", or make a backup yourself and set GREENROOM_UPGRADE_DUMP=none.",
                    e);
        }
    }

    /** The upgrade is done, so nobody needs the file of its beginning more than others. */
    void finished() {
        try {
            Files.deleteIfExists(first());
        } catch (IOException e) {
            LOG.warn("{} can't be deleted: {}", first(), e.getMessage());
        }
    }

    /** How to go back, in words; empty if there is nothing to go back to. */
    String wayBack() {
        if (latest == null) {
            return "";
        }
        Path begun = begun();
        String restore = settings.external() == null
                ? "greenroom restore --replace "
                : "greenroom restore, into an empty schema, ";
        return " Or go back: with the version of before, " + restore + (begun == null ? latest : begun) + ".";
    }

    private void prune() throws IOException {
        Set<@Nullable Path> stay = new HashSet<>();
        stay.add(begun());
        List<Path> all = files();
        all.stream().skip(KEPT).filter(old -> !stay.contains(old)).forEach(UpgradeDumps::delete);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.filter(file -> file.toString().endsWith(".sql.gz"))
                    .sorted(Comparator.comparing(UpgradeDumps::moment).reversed())
                    .toList();
        }
    }

    private static String moment(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('-') + 1);
    }

    /** The file that an unfinished upgrade began with. */
    private @Nullable Path begun() {
        try {
            return Files.exists(first())
                    ? folder().resolve(Files.readString(first()).strip())
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private Path first() {
        return settings.data().resolve("before-upgrades").resolve("unfinished");
    }

    private Path folder() throws IOException {
        new DataFolder(settings.data()).create();
        return Files.createDirectories(settings.data().resolve("before-upgrades"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} can't be deleted: {}", file, e.getMessage());
        }
    }
}
