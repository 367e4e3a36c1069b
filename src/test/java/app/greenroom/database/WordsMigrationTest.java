package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseSettings.Login;
import app.greenroom.text.TextStatistics;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What version 11 makes of answers that stand there already. */
class WordsMigrationTest {

    private static final List<String> TEXTS = List.of(
            "",
            "  -- ** ",
            "one",
            "it's a pod, it’s a state-of-the-art pod",
            "- a list\n- with dashes-\n",
            "**bold** and `code`\r\nv1.30",
            "Größe 2½ naïve Ελλάδα 😀 smile \\ back",
            "a-".repeat(32_000),
            "One train at a time. ".repeat(3_000));

    @Test
    void theWordsOfAnswersAreCountedAsTheyAreFromThenOn() {
        Login login = TestDatabase.freshSchema();
        migrate(login, "10");
        JdbcClient database =
                JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
        database.sql("alter table answer drop foreign key fk_answer_assignment, drop foreign key fk_answer_question")
                .update();
        TEXTS.forEach(text -> database.sql("""
                        insert into answer (id, assignment_id, question_id, state, text, text_version, revision,
                          state_changed_at, edited_at, version)
                        values (uuid(), uuid(), uuid(), 'DRAFT', ?, 1, 0, now(), now(), 0)""").param(text).update());
        migrate(login, "11");
        assertThat(database.sql("select text, words from answer")
                        .query((row, _) -> row.getInt("words") - TextStatistics.words(row.getString("text")))
                        .list())
                .hasSize(TEXTS.size())
                .containsOnly(0);
    }

    private static void migrate(Login login, String version) {
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(version)
                .load()
                .migrate();
    }
}
