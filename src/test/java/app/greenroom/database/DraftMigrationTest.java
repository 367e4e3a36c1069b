package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.database.DatabaseSettings.Login;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What version 28 makes of a new text for a dossier that waits: an import like the others, with all that was decided. */
class DraftMigrationTest {

    private static final String DOSSIER = "00000000-0000-4000-8000-000000000001";
    private static final String LEAD = "00000000-0000-4000-8000-000000000002";
    private static final String TEAM = "00000000-0000-4000-8000-000000000003";
    private static final String COMMAND = "00000000-0000-4000-8000-000000000004";

    private final Login login = TestDatabase.freshSchema();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
    private final JdbcClient database = JdbcClient.create(connection);

    @BeforeEach
    void aTextThatWaitsSinceAnEarlierRelease() {
        migrate("24");
        database.sql("set foreign_key_checks = 0").update();
        database.sql(
                        "alter table import_draft drop foreign key fk_import_draft_user, drop foreign key fk_import_draft_team")
                .update();
        database.sql(
                        "insert into dossier (id, team_id, company, role_title, revision, imported_by, imported_at, version)"
                                + " values (?, ?, 'Acme', 'Dev', 3, ?, now(6), 0)")
                .params(DOSSIER, TEAM, LEAD)
                .update();
        database.sql(
                        "insert into reimport_draft (user_id, dossier_id, command_id, base, source, file_name, corrections,"
                                + " decisions, version) values (?, ?, ?, 3, '# Größe 😀', 'new.md', '{}', '[]', 7)")
                .params(LEAD, DOSSIER, COMMAND)
                .update();
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    @Test
    void itIsAnImportWithAllThatWasDecided() {
        migrate("28");
        assertThat(drafts())
                .containsExactly(Map.ofEntries(
                        Map.entry("user_id", LEAD),
                        Map.entry("team_id", TEAM),
                        Map.entry("command_id", COMMAND),
                        Map.entry("dossier_id", DOSSIER),
                        Map.entry("base", 3),
                        Map.entry("source", "# Größe 😀"),
                        Map.entry("file_name", "new.md"),
                        Map.entry("corrections", "{}"),
                        Map.entry("decisions", "[]")));
    }

    @Test
    void itIsOneHoweverOftenTheStepIsBegun() {
        migrate("28");
        database.sql("delete from flyway_schema_history where version = '28'").update();
        migrate("28");
        assertThat(drafts()).hasSize(1);
    }

    private List<Map<String, Object>> drafts() {
        return database.sql("select cast(user_id as char) as user_id, cast(team_id as char) as team_id,"
                        + " cast(command_id as char) as command_id, cast(dossier_id as char) as dossier_id, base, source,"
                        + " file_name, corrections, decisions from import_draft")
                .query()
                .listOfRows();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(version)
                .load()
                .migrate();
    }
}
