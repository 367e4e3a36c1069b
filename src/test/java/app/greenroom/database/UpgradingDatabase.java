package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A database of an earlier release with somebody in it, whose upgrade can be held up in the middle. */
public final class UpgradingDatabase implements AutoCloseable {

    /** Each tells one line for each thing, whole, in an order of its own. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("people", "select concat_ws(' ', id, email, name, time_zone, locale) from app_user order by 1"),
            Map.entry("roles", "select concat_ws(' ', team_id, user_id, role) from membership order by 1"),
            Map.entry(
                    "assignments",
                    "select concat_ws(' ', id, dossier_id, candidate_id, interview_at, ended_at) from assignment order by 1"),
            Map.entry("mentors", "select concat_ws(' ', assignment_id, mentor_id) from assignment_mentor order by 1"),
            Map.entry("questions", "select concat_ws(' ', id, kind, body) from dossier_question order by 1"),
            Map.entry("concepts", "select concat_ws(' ', id, topic, body) from dossier_concept order by 1"),
            Map.entry(
                    "answers",
                    "select concat_ws(' ', id, question_id, state, text_version, text) from answer order by 1"),
            Map.entry(
                    "submissions",
                    "select concat_ws(' ', answer_id, number, text_version, note, text) from answer_revision order by 1"),
            Map.entry("stories", "select concat_ws(' ', id, title, text_version, text) from story order by 1"),
            Map.entry("ties", "select concat_ws(' ', story_id, kind, item_id) from story_item order by 1"),
            Map.entry(
                    "threads",
                    "select concat_ws(' ', id, passage_id, anchor_version, anchor_from, anchor_to, quote_exact, state)"
                            + " from review_thread order by 1"),
            Map.entry(
                    "comments",
                    "select concat_ws(' ', id, thread_id, author_id, pending, body) from review_comment order by 1"),
            Map.entry("suggestions", "select concat_ws(' ', id, state, replacement) from review_suggestion order by 1"),
            Map.entry(
                    "verdicts",
                    "select concat_ws(' ', id, answer_id, revision, mentor_id, decision, note) from review_verdict"
                            + " order by 1"),
            Map.entry(
                    "grades",
                    "select concat_ws(' ', verdict_id, criterion, level, words) from verdict_score order by 1"),
            Map.entry("notes", "select concat_ws(' ', mentor_id, question_id, body) from private_note order by 1"),
            Map.entry("snippets", "select concat_ws(' ', id, title, body, shared) from snippet order by 1"),
            // what readiness is computed from, to the last digit, but for concepts that are only said to be learned:
            // they
            // count by that word, and a later release may say how much
            Map.entry(
                    "concepts' memory",
                    "select concat_ws(' ', assignment_id, concept_id, state, note, links,"
                            + " if(state = 'LEARNING', 'by the word', concat_ws(' ', stability, difficulty, recalled,"
                            + " evidence)), recalled_day, checked, upheld, weight) from concept_progress order by 1"),
            // an answer that was only written had the same word as one that was said
            Map.entry(
                    "questions' memory",
                    "select concat_ws(' ', assignment_id, question_id, stability, difficulty, recalled_day, recalled,"
                            + " if(evidence = 'WRITTEN', 'TESTED', evidence), weight, counted)"
                            + " from question_progress order by 1"),
            Map.entry(
                    "recalls",
                    "select concat_ws(' ', id, assignment_id, concept_id, kind, value, actor_id, at, grade, seconds, day)"
                            + " from concept_event order by 1"));

    private final Login login;
    private final Connection reader;

    private UpgradingDatabase(Login login, Connection reader) {
        this.login = login;
        this.reader = reader;
    }

    /** @param release the name of a backup among the test resources, without its ending */
    public static UpgradingDatabase of(String release) {
        Login login = TestDatabase.freshSchema();
        try (InputStream backup = new GZIPInputStream(Objects.requireNonNull(
                UpgradingDatabase.class.getResourceAsStream("/releases/" + release + ".sql.gz"), release))) {
            new MariaDbTools(MariaDbBinaries.in(TestDatabase.binaries()), login).execute(backup);
            return new UpgradingDatabase(
                    login, DriverManager.getConnection(login.url(), login.user(), login.password()));
        } catch (IOException | SQLException e) {
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

    /**
     * Everything that people said, wrote and did, by what it is, as lines. It reads the same whatever the schema's version: a
     * step that moves something changes the question here, and not what it tells.
     */
    public Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        KEPT.forEach((what, sql) -> kept.put(what, strings(sql)));
        String logs = columnsOf("text_change").isEmpty()
                ? "select answer_id, version, author_id, changes from answer_change"
                        + " union all select story_id, version, author_id, changes from story_change"
                : "select text_id answer_id, version, author_id, changes from text_change";
        kept.put(
                "changes of texts",
                strings("select concat_ws(' ', t.answer_id, t.version, t.author_id, t.changes) from (" + logs
                        + ") t order by 1"));
        return kept;
    }

    /** Whether the schema is the newest, with no step that is only begun. */
    public boolean isUpToDate() {
        return SchemaVersion.of(login) == SchemaVersion.known()
                && strings("select version from flyway_schema_history where not success")
                        .isEmpty();
    }

    /** Whether the memories are replayed that an upgrade has asked for; the application does it at its start. */
    public boolean isCounted() {
        return strings("select concept_id from concept_progress where not counted")
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
