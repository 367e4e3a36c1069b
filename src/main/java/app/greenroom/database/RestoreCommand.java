package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code restore [--replace] FILE}: fills an empty database from a backup. The file is read to its end first, and a
 * restore that fails leaves everything as it was.
 */
public final class RestoreCommand {

    private static final String REPLACE = "--replace";

    private RestoreCommand() {}

    /**
     * Runs the command with the environment's settings.
     *
     * @return 0 when the database holds the backup's content, 1 when it couldn't be restored, 2 for wrong arguments
     */
    public static int run(List<String> arguments, PrintStream err) {
        List<String> files = new ArrayList<>(arguments);
        boolean replace = files.remove(REPLACE);
        if (files.size() != 1) {
            err.println("Usage: greenroom restore [--replace] FILE");
            return 2;
        }
        try {
            Path aside = restore(DatabaseSettings.fromSystem(), new BackupFile(Path.of(files.getFirst())), replace);
            err.println("Restored from " + files.getFirst() + ".");
            if (aside != null) {
                err.println("The data of before are in " + aside + "; delete them when you no longer need them.");
            }
            return 0;
        } catch (DatabaseUnavailableException | IOException e) {
            err.println("Nothing was restored. " + e.getMessage());
            return 1;
        }
    }

    /** Returns where the replaced data are, or null if there were none. */
    static @Nullable Path restore(DatabaseSettings settings, BackupFile file, boolean replace) throws IOException {
        SchemaVersion.requireKnown(
                file.verify(), file.path().toString(), "Restore it with that version. Nothing was changed.");
        MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
        if (settings.external() != null) {
            if (replace) {
                throw new DatabaseUnavailableException(REPLACE
                        + " works on the embedded database only. On the server of GREENROOM_DB_URL, make an empty"
                        + " schema and name that in GREENROOM_DB_URL, then restore without " + REPLACE + ".");
            }
            fill(
                    new MariaDbTools(binaries, settings.external()),
                    settings.external(),
                    file,
                    "Make an empty schema on its server and name that in GREENROOM_DB_URL.");
            return null;
        }
        DataFolder folder = new DataFolder(settings.data());
        Path aside = replace ? folder.putAside() : null;
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(settings)) {
            fill(
                    new MariaDbTools(binaries, embedded.login()),
                    embedded.login(),
                    file,
                    "Restore into an empty folder (GREENROOM_DATA), or use " + REPLACE
                            + ", which puts the data that are there aside.");
            return aside;
        } catch (RuntimeException | IOException e) {
            if (aside != null) {
                folder.putBack(aside);
            }
            throw e;
        }
    }

    private static void fill(MariaDbTools tools, Login login, BackupFile file, String advice) throws IOException {
        if (!tables(login).isEmpty()) {
            throw new DatabaseUnavailableException("The database isn't empty. " + advice);
        }
        try (InputStream sql = file.open()) {
            tools.execute(sql);
        } catch (IOException e) {
            dropTables(login);
            throw e;
        }
    }

    private static void dropTables(Login login) {
        List<String> tables = tables(login);
        withConnection(login, jdbc -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            tables.forEach(table -> jdbc.sql("drop table `" + table + "`").update());
            return true;
        });
    }

    private static List<String> tables(Login login) {
        return withConnection(
                login,
                jdbc -> jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                        .query(String.class)
                        .list());
    }

    private static <T> T withConnection(Login login, Work<T> work) {
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        try {
            return work.with(JdbcClient.create(source));
        } catch (DataAccessException e) {
            throw new DatabaseUnavailableException("The database " + login + " can't be used: " + e.getMessage(), e);
        } finally {
            source.destroy();
        }
    }

    private interface Work<T> {
        T with(JdbcClient jdbc);
    }
}
