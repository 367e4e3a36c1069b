package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database of an earlier release with somebody in it, whose upgrade can be held up in the middle. */
public final class UpgradingDatabase implements AutoCloseable {

    private static final String EARLIER = "11";

    private final Login login;
    private final Connection reader;

    private UpgradingDatabase(Login login, Connection reader) {
        this.login = login;
        this.reader = reader;
    }

    public static UpgradingDatabase ofAnEarlierRelease() {
        Login login = TestDatabase.freshSchema();
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(EARLIER)
                .load()
                .migrate();
        try {
            UpgradingDatabase database = new UpgradingDatabase(
                    login, DriverManager.getConnection(login.url(), login.user(), login.password()));
            database.execute(
                    "insert into app_user (id, email, name, time_zone, locale, sessions_valid_from, created_at,"
                            + " version) values (uuid(), 'lena@example.test', 'Lena', 'UTC', 'en', now(), now(), 0)");
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ForeignDatabase asSeenByAnOperator() {
        return new ForeignDatabase(login.url(), login.user(), login.password());
    }

    /** Somebody reads a table and doesn't end, so whoever wants to change it waits. */
    public void holdUp(String table) {
        execute("begin");
        execute("select 1 from " + table + " limit 1");
    }

    /** The reader ends. */
    public void letGo() {
        execute("rollback");
    }

    /** The statements of the schema that wait for the reader now. */
    public List<String> waiting() {
        return strings("select info from information_schema.processlist where db = database()"
                + " and state like 'Waiting for table metadata lock%'");
    }

    public List<String> columnsOf(String table) {
        return strings("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table + "'");
    }

    public List<String> people() {
        return strings("select email from app_user");
    }

    /** Whether the schema is the newest, with no step that is only begun. */
    public boolean isUpToDate() {
        return SchemaVersion.of(login) == SchemaVersion.known()
                && strings("select version from flyway_schema_history where not success")
                        .isEmpty();
    }

    private void execute(String sql) {
        try (Statement statement = reader.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By a connection of its own, which sees what is there now. */
    private List<String> strings(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
