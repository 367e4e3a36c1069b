package app.greenroom.database;

import static app.greenroom.database.ForkedDatabase.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.database.DatabaseSettings.Login;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    @TempDir(factory = FolderInTarget.class)
    private Path parent;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = parent.resolve("data");
    }

    @Test
    void whatWasCommittedSurvivesAKillOfTheApplication() throws Exception {
        ForkedDatabase killed = ForkedDatabase.on(folder);
        write(loginTo(folder), "kept");
        killed.jvm().destroyForcibly().waitFor();
        assertThat(killed.server().isAlive()).isTrue();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(settings(folder))) {
            assertThat(notes(next.login())).containsExactly("kept");
            assertThat(killed.server().isAlive()).isFalse();
        }
    }

    @Test
    void whatWasCommittedSurvivesAKillOfTheServerAndThePoolFindsItAgain() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings(folder));
                HikariDataSource pool = poolOn(database.login())) {
            write(database.login(), "kept");
            assertThat(notes(pool)).containsExactly("kept");

            serverOf(folder).destroyForcibly();

            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(notes(pool)).containsExactly("kept"));
        }
    }

    @Test
    void whatWasCommittedSurvivesAKillOfBoth() throws Exception {
        ForkedDatabase killed = ForkedDatabase.on(folder);
        write(loginTo(folder), "kept");
        killed.jvm().destroyForcibly();
        killed.server().destroyForcibly();
        killed.jvm().waitFor();
        killed.server().onExit().get();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(settings(folder))) {
            assertThat(notes(next.login())).containsExactly("kept");
        }
    }

    @Test
    void terminatingTheApplicationEndsTheServerToo() throws Exception {
        ForkedDatabase running = ForkedDatabase.on(folder);

        running.jvm().destroy();
        running.jvm().waitFor();

        assertThat(running.server().isAlive()).isFalse();
        assertThat(folder.resolve("mariadb.pid")).doesNotExist();
    }

    @Test
    void aSecondGreenroomOnTheSameFolderIsRefused() throws Exception {
        ForkedDatabase first = ForkedDatabase.on(folder);

        assertThatThrownBy(() -> EmbeddedDatabase.start(settings(folder)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(
                        "Another Greenroom (process " + first.jvm().pid() + ")");
        assertThat(first.server().isAlive()).isTrue();

        first.jvm().destroy();
        first.jvm().waitFor();
    }

    @Test
    void aStrangersProcessWithTheRecordedIdIsLeftAlone() throws Exception {
        startAndClose(folder);
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("mariadb.pid"), stranger.pid() + " 2026-01-01T00:00:00Z");

        startAndClose(folder);

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void onlyTheOwnerMayReadDataAndPassword() throws Exception {
        startAndClose(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("init.sql")).doesNotExist();
    }

    private static void startAndClose(Path folder) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings(folder))) {
            database.login();
        }
    }

    private static ProcessHandle serverOf(Path folder) throws Exception {
        String recorded = Files.readString(folder.resolve("mariadb.pid"));
        return ProcessHandle.of(Long.parseLong(recorded.split(" ", -1)[0])).orElseThrow();
    }

    private static Login loginTo(Path folder) throws Exception {
        String port = Files.readString(folder.resolve("port"));
        return new Login(
                "jdbc:mariadb://127.0.0.1:" + port + "/greenroom",
                "greenroom",
                Files.readString(folder.resolve("password")));
    }

    private static void write(Login login, String note) {
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
        jdbc.sql("create table note (text varchar(20))").update();
        jdbc.sql("insert into note values (?)").param(note).update();
    }

    private static List<String> notes(Login login) {
        return notes(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    private static List<String> notes(DataSource source) {
        return JdbcClient.create(source)
                .sql("select text from note")
                .query(String.class)
                .list();
    }

    private static HikariDataSource poolOn(Login login) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setConnectionTimeout(1000);
        return pool;
    }
}
