package app.greenroom.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The number of a schema: the last migration that made it. */
final class SchemaVersion {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__.*");

    private SchemaVersion() {}

    /** The newest that this Greenroom knows. */
    static int known() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                    .map(file -> FILE.matcher(Objects.requireNonNull(file.getFilename())))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a database has; 0 if there is nothing in it yet. */
    static int of(DatabaseSettings.Login login) {
        return read(
                login, "select coalesce(max(cast(version as unsigned)), 0) from flyway_schema_history where success");
    }

    /** What a database was to have, also where that failed half-way. */
    static int begunOn(DatabaseSettings.Login login) {
        return read(login, "select coalesce(max(cast(version as unsigned)), 0) from flyway_schema_history");
    }

    private static int read(DatabaseSettings.Login login, String query) {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            return read(connection, query);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("The database " + login + " can't be read: " + e.getMessage(), e);
        }
    }

    private static int read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet there = statement.executeQuery("show tables like 'flyway\\_schema\\_history'")) {
                if (!there.next()) {
                    return 0;
                }
            }
            try (ResultSet number = statement.executeQuery(query)) {
                number.next();
                return number.getInt(1);
            }
        }
    }

    /** @throws DatabaseUnavailableException if it is newer than what this Greenroom knows */
    static void requireKnown(int version, String what, String advice) {
        int known = known();
        if (version > known) {
            throw new DatabaseUnavailableException(what + " was made by a newer Greenroom (schema version " + version
                    + "; this one knows " + known + "). " + advice);
        }
    }
}
