package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTest {

    @TempDir(factory = FolderInTarget.class)
    private Path data;

    private final Login login = TestDatabase.freshSchema();
    private final JdbcClient database =
            JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));

    @Test
    void aDatabaseOfTheLastReleaseIsBroughtUpToDateAlthoughItsFilesSummedUpToSomethingElse() {
        released();

        start();

        assertThat(SchemaVersion.of(login)).isEqualTo(SchemaVersion.known());
        start();
    }

    @Test
    void anyOtherDifferenceStopsTheStart() {
        released();
        database.sql("update flyway_schema_history set checksum = 42 where version = '5'")
                .update();

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("couldn't be upgraded from schema version 11");
    }

    @Test
    void aDatabaseOfANewerGreenroomIsRefusedInOneSentence() {
        start();
        database.sql(
                        "insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', now(), 1, 1)")
                .update();

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("The database was made by a newer Greenroom (schema version 99; this one knows "
                        + SchemaVersion.known() + ").");
    }

    @Test
    void oneThatANewerGreenroomLeftHalfUpgradedIsRefusedToo() {
        start();
        database.sql(
                        "insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', now(), 1, 0)")
                .update();

        assertThatThrownBy(this::start).hasMessageStartingWith("The database was made by a newer Greenroom");
    }

    @Test
    void aSchemaOfSomethingElseIsLeftAlone() {
        database.sql("create table note (id int)").update();

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("aren't Greenroom's");
        assertThat(database.sql("show tables").query(String.class).list()).containsExactly("note");
    }

    @Test
    void beforeAnUpgradeTheDatabaseIsBackedUp() throws IOException {
        released();

        start();

        assertThat(dumps()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).startsWith("schema-11-");
            assertThat(new BackupFile(file).verify()).isEqualTo(11);
        });
        start();
        assertThat(dumps()).hasSize(1);
    }

    @Test
    void anUpgradeThatFailsSaysWhyAndWhatToDoAndKeepsTheDumpOfItsBeginning() throws IOException {
        released();
        database.sql("rename table command_log to elsewhere").update();

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("command_log")
                .hasMessageContaining("start again")
                .hasMessageContaining(dumps().getFirst().toString());
        Path first = dumps().getFirst();
        for (int again = 0; again < UpgradeDumps.KEPT + 2; again++) {
            assertThatThrownBy(this::start).isInstanceOf(DatabaseUnavailableException.class);
        }
        assertThat(dumps()).hasSizeLessThanOrEqualTo(UpgradeDumps.KEPT + 1).contains(first);

        database.sql("rename table elsewhere to command_log").update();
        start();
        assertThat(SchemaVersion.of(login)).isEqualTo(SchemaVersion.known());
    }

    /** As the release before left it. */
    private void released() {
        flyway("11").migrate();
        Migrations.RELEASED.forEach(
                (version, checksum) -> database.sql("update flyway_schema_history set checksum = ? where version = ?")
                        .params(checksum, String.valueOf(version))
                        .update());
    }

    private void start() {
        DatabaseSettings settings = new DatabaseSettings(login, data, TestDatabase.binaries(), List.of());
        new Migrations(login, new UpgradeDumps(settings, login, Clock.systemUTC()))
                .run(flyway(String.valueOf(SchemaVersion.known())));
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .target(target)
                .load();
    }

    private List<Path> dumps() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("before-upgrades"))) {
            return files.filter(file -> file.toString().endsWith(".sql.gz"))
                    .sorted()
                    .toList();
        }
    }
}
