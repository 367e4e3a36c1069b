package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database of somebody else's, which may be starting at this very moment. */
final class ExternalDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_PASSWORD = 1698;
    private static final int NOT_FROM_HERE = 1130;
    private static final int NOT_FOR_THIS_ACCOUNT = 1044;
    private static final int NO_SUCH_SCHEMA = 1049;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private ExternalDatabase() {}

    /**
     * Waits until it answers.
     *
     * @throws DatabaseUnavailableException if it refuses the account, has no such schema, or isn't there in time
     */
    static void await(Login login, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (true) {
            try {
                connect(login);
                return;
            } catch (SQLException failed) {
                refuseWhatStays(login, failed);
                if (System.nanoTime() - end >= 0) {
                    throw new DatabaseUnavailableException(
                            "The database at " + address(login) + " didn't answer within " + patience.toSeconds()
                                    + " s (" + firstLine(failed)
                                    + "). Is it running, and is GREENROOM_DB_URL its address? GREENROOM_DB_WAIT says how long to wait.",
                            failed);
                }
                if (!said) {
                    LOG.info("Waiting up to {} s for the database at {}", patience.toSeconds(), address(login));
                    said = true;
                }
                pause();
            }
        }
    }

    /** For a command, after which somebody waits: refuses at once, in the same words as a start. */
    static void requireAnswer(Login login) {
        try {
            connect(login);
        } catch (SQLException failed) {
            refuseWhatStays(login, failed);
            throw new DatabaseUnavailableException(
                    "The database at " + address(login) + " doesn't answer (" + firstLine(failed)
                            + "). Is it running, and is GREENROOM_DB_URL its address?",
                    failed);
        }
    }

    private static void connect(Login login) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", login.user());
        account.setProperty("password", login.password());
        account.setProperty("connectTimeout", "3000");
        try (Connection connection = DriverManager.getConnection(login.url(), account)) {
            if (!connection.isValid(3)) {
                throw new SQLException("it doesn't answer");
            }
        }
    }

    /** Waiting helps against none of these. */
    private static void refuseWhatStays(Login login, SQLException failed) {
        switch (failed.getErrorCode()) {
            case WRONG_PASSWORD, NO_PASSWORD ->
                throw new DatabaseUnavailableException(
                        "The database at " + address(login) + " doesn't let " + login.user()
                                + " in. Check GREENROOM_DB_USER and GREENROOM_DB_PASSWORD or GREENROOM_DB_PASSWORD_FILE.",
                        failed);
            case NO_SUCH_SCHEMA ->
                throw new DatabaseUnavailableException(
                        "The database at " + address(login)
                                + " has no schema of that name. Create it, or correct GREENROOM_DB_URL.",
                        failed);
            case NOT_FOR_THIS_ACCOUNT ->
                throw new DatabaseUnavailableException(
                        login.user() + " has no access to the schema at " + address(login)
                                + ", or it doesn't exist. Grant all rights to it, or correct GREENROOM_DB_URL.",
                        failed);
            case NOT_FROM_HERE ->
                throw new DatabaseUnavailableException(
                        "The database at " + address(login)
                                + " doesn't accept connections from this machine. Allow them there, or correct GREENROOM_DB_URL.",
                        failed);
            default -> {
                // it may be on its way
            }
        }
    }

    /** Without the options, among which may be secrets. */
    static String address(Login login) {
        return login.url().replaceFirst("^jdbc:mariadb:(//)?", "").replaceFirst("\\?.*$", "");
    }

    private static String firstLine(SQLException failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Stopped while waiting for the database.", e);
        }
    }
}
