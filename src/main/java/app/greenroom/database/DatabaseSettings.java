package app.greenroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the operator chose: an external database, or where the embedded one lives.
 *
 * @param external the database to use instead of the embedded one, or null
 * @param data absolute folder of the embedded database's data
 * @param binaries absolute folder that keeps the unpacked MariaDB between starts
 * @param patience how long to wait at the start for an external database that isn't up yet
 * @param upgradeDump whether the schema changes only after a backup
 * @param serverOptions further options of the embedded server, each starting with {@code --}
 */
record DatabaseSettings(
        @Nullable Login external,
        Path data,
        Path binaries,
        List<String> serverOptions,
        Duration patience,
        UpgradeDump upgradeDump) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Whether a backup is made by itself before an upgrade. */
    enum UpgradeDump {
        MADE,
        NONE
    }

    DatabaseSettings(@Nullable Login external, Path data, Path binaries, List<String> serverOptions) {
        this(external, data, binaries, serverOptions, PATIENCE, UpgradeDump.MADE);
    }

    /** A JDBC URL with the account to use there. */
    record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /**
     * Reads the settings by their property names ({@code greenroom.data}, {@code greenroom.db.url}, …).
     *
     * @param property gives a property's value; null or blank where there is none
     * @throws DatabaseUnavailableException if they contradict each other, or the data would lie in a temporary folder
     */
    static DatabaseSettings from(Lookup property) {
        String options = property.or("greenroom.db.server-options", "");
        return new DatabaseSettings(
                externalFrom(property),
                LastingFolder.require(
                        absolute(property.or("greenroom.data", ".greenroom/data")),
                        Path.of(property.or("java.io.tmpdir", System.getProperty("java.io.tmpdir")))),
                absolute(property.or("greenroom.binaries", ".greenroom/mariadb")),
                options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1)),
                patience(property.or("greenroom.db.wait", "60s")),
                upgradeDump(property.or("greenroom.upgrade-dump", "made").strip()));
    }

    private static UpgradeDump upgradeDump(String text) {
        return switch (text) {
            case "", "made" -> UpgradeDump.MADE;
            case "none" -> UpgradeDump.NONE;
            default ->
                throw new DatabaseUnavailableException("GREENROOM_UPGRADE_DUMP=" + text
                        + " isn't a valid setting. Set it to none to upgrade without a backup, or leave it out.");
        };
    }

    /** Reads them from system properties and the environment, for commands that run without Spring. */
    static DatabaseSettings fromSystem() {
        return from(name -> {
            String property = System.getProperty(name);
            return property != null ? property : System.getenv(environmentName(name));
        });
    }

    private static @Nullable Login externalFrom(Lookup property) {
        String url = property.or("greenroom.db.url", "");
        if (url.isEmpty()) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new DatabaseUnavailableException(
                    "GREENROOM_DB_URL must start with jdbc:mariadb: (for example jdbc:mariadb://host:3306/greenroom).");
        }
        return new Login(url, property.or("greenroom.db.user", "greenroom"), passwordFrom(property));
    }

    private static String passwordFrom(Lookup property) {
        String file = property.or("greenroom.db.password-file", "");
        if (file.isEmpty()) {
            return property.or("greenroom.db.password", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailableException("GREENROOM_DB_PASSWORD_FILE can't be read: " + file, e);
        }
    }

    /** Seconds, with or without an s; or anything that Java takes for a duration. */
    private static Duration patience(String words) {
        try {
            return words.matches("\\d{1,6}s?")
                    ? Duration.ofSeconds(Long.parseLong(words.replace("s", "")))
                    : Duration.parse(words);
        } catch (DateTimeParseException e) {
            throw new DatabaseUnavailableException(
                    "GREENROOM_DB_WAIT must be a time such as 60s, not " + words + ".", e);
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static String environmentName(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Where property values come from. */
    @FunctionalInterface
    interface Lookup {
        @Nullable String get(String name);

        default String or(String name, String fallback) {
            String value = get(name);
            return value == null || value.isBlank() ? fallback : value.strip();
        }
    }
}
