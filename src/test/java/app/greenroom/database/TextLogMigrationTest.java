package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseSettings.Login;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What versions 23 and 24 make of the changes of answers and stories that stand there already: one log with all of them. */
class TextLogMigrationTest {

    private static final String BEFORE = "21";
    private static final int CHANGES = 40;

    private final Login login = TestDatabase.freshSchema();
    private final JdbcClient database =
            JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    private List<String> written = List.of();

    @BeforeEach
    void answersAndStoriesOfAnEarlierRelease() {
        migrate(BEFORE);
        database.sql("alter table answer_change drop foreign key fk_change_answer")
                .update();
        database.sql("alter table story_change drop foreign key fk_story_change")
                .update();
        for (String text : List.of("a", "b")) {
            for (int version = 1; version <= CHANGES; version++) {
                write("answer_change", "answer_id", "00000000-0000-4000-8000-00000000000" + text, version);
                write("story_change", "story_id", "00000000-0000-4000-8000-00000000001" + text, version);
            }
        }
        database.sql("update answer_change set suggested_by = uuid() where version % 3 = 0")
                .update();
        written = rows("""
                select answer_id, version, changes, author_id, suggested_by, client_id, command_id, at from answer_change
                union all
                select story_id, version, changes, author_id, null, client_id, command_id, at from story_change
                order by 1, 2""");
    }

    @Test
    void everyChangeIsInTheLogAsItWas() {
        migrate("24");
        assertThat(log()).hasSize(4 * CHANGES).isEqualTo(written);
        assertThat(rows("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_name in ('answer_change', 'story_change', 'text_change')"))
                .containsExactly("text_change");
    }

    @Test
    void everyChangeIsInTheLogOnceHoweverOftenTheStepIsBegun() {
        migrate("23");
        database.sql("delete from text_change where version > 30 and text_id like '%-00000000001_'")
                .update();
        database.sql("delete from flyway_schema_history where version = '23'").update();
        migrate("24");
        assertThat(log()).isEqualTo(written);
    }

    private List<String> log() {
        return rows("select text_id, version, changes, author_id, suggested_by, client_id, command_id, at"
                + " from text_change order by 1, 2");
    }

    private void write(String table, String owner, String id, int version) {
        database.sql("insert into " + table + " (" + owner + ", version, changes, author_id, client_id, command_id, at)"
                        + " values (?, ?, ?, uuid(), 'a-client', uuid(), now(6) - interval ? minute)")
                .params(id, version, "[" + version + ",[0,\"Größe 😀 \\n" + id + "\"]]", CHANGES - version)
                .update();
    }

    private List<String> rows(String sql) {
        return database.sql(sql)
                .query((row, _) -> {
                    List<String> values = new ArrayList<>();
                    for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                        values.add(String.valueOf(row.getString(at)));
                    }
                    return String.join(" | ", values);
                })
                .list();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(version)
                .load()
                .migrate();
    }
}
