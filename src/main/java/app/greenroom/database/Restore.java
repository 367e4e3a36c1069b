package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills an empty database from a backup. The file is read to its end first, and a
 * restore that fails leaves everything as it was.
 */
public final class Restore {

    private static final String REPLACE = "--replace";

    private Restore() {}

    /**
     * Fills the database that the environment names.
     *
     * @param replace whether what the embedded database holds is put aside first
     * @return where the replaced data are, or null if there were none
     * @throws DatabaseUnavailableException if the database can't be used, or isn't empty
     */
    public static @Nullable Path from(Path file, boolean replace) throws IOException {
        return restore(DatabaseSettings.fromSystem(), new BackupFile(file), replace);
    }

    /** Returns where the replaced data are, or null if there were none. */
    static @Nullable Path restore(DatabaseSettings settings, BackupFile file, boolean replace) throws IOException {
        SchemaVersion.requireKnown(
                file.verify(), file.path().toString(), "Restore it with that version. Nothing was changed.");
        MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
        if (settings.external() != null) {
            if (replace) {
                throw new DatabaseUnavailableException(REPLACE
                        + " works only with the embedded database. On the server of GREENROOM_DB_URL, create an empty"
                        + " schema and set GREENROOM_DB_URL to it, then restore without " + REPLACE + ".");
            }
            ExternalDatabase.requireAnswer(settings.external());
            fill(
                    new MariaDbTools(binaries, settings.external()),
                    settings.external(),
                    file,
                    "Create an empty schema on its server and set GREENROOM_DB_URL to it.");
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
                            + ", which moves the current data aside.");
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
