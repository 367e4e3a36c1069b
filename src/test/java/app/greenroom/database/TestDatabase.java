package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one MariaDB of a test JVM, started on first use and ended with the JVM. Its data stay in {@code target} between
 * runs, so that only the first one sets it up, and aren't forced to the disk. Each schema is new.
 */
public final class TestDatabase {

    private static final List<String> QUICKLY = List.of("--innodb-flush-log-at-trx-commit=0", "--debug-no-sync");
    private static final AtomicInteger schemas = new AtomicInteger();

    private TestDatabase() {}

    /** A login to a schema that is empty and nobody else's. */
    public static Login freshSchema() {
        Login server = Running.DATABASE.login();
        String schema = DataFolder.SCHEMA + "_" + schemas.incrementAndGet();
        execute(server, "create schema " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        return new Login(server.url().replaceFirst("greenroom$", schema), server.user(), server.password());
    }

    private static void execute(Login login, String sql) {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Initialized once per JVM, when first asked for. */
    private static final class Running {

        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase database = onFreeFolder(1);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            schemasOn(database.login()).forEach(schema -> execute(database.login(), "drop schema " + schema));
            return database;
        }

        /** Two test runs at once each find a folder. */
        private static EmbeddedDatabase onFreeFolder(int number) {
            Path folder = Path.of("target", "test-database-" + number).toAbsolutePath();
            try {
                return EmbeddedDatabase.start(new DatabaseSettings(null, folder, binaries(), QUICKLY));
            } catch (DatabaseUnavailableException e) {
                if (number == 4) {
                    throw e;
                }
                return onFreeFolder(number + 1);
            }
        }

        private static List<String> schemasOn(Login login) {
            List<String> found = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                    Statement statement = connection.createStatement();
                    ResultSet names = statement.executeQuery("show schemas like 'greenroom\\_%'")) {
                while (names.next()) {
                    found.add(names.getString(1));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Path binaries() {
        return Path.of(".greenroom", "mariadb").toAbsolutePath();
    }
}
