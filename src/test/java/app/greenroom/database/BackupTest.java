package app.greenroom.database;

import static app.greenroom.database.ForkedDatabase.settings;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTest {

    @TempDir(factory = FolderInTarget.class)
    private Path parent;

    private DatabaseSettings source;
    private DatabaseSettings target;
    private BackupFile backup;

    @BeforeEach
    void chooseFolders() {
        source = settings(parent.resolve("source"));
        target = settings(parent.resolve("target"));
        backup = new BackupFile(parent.resolve("my backup.sql.gz"));
    }

    @Test
    void aRestoreIntoAnEmptyDatabaseGivesEqualContent() throws Exception {
        List<Map<String, Object>> before = fill(source);

        Backup.backup(source, backup);
        Restore.restore(target, backup, false);

        assertThat(content(target)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aRunningGreenroomIsBackedUpWithoutEndingIt() throws Exception {
        List<Map<String, Object>> before = fill(source);
        ForkedDatabase running = ForkedDatabase.on(source.data());

        Backup.backup(source, backup);
        assertThat(running.jvm().isAlive()).isTrue();
        running.jvm().destroy();
        running.jvm().waitFor();

        Restore.restore(target, backup, false);
        assertThat(content(target)).isEqualTo(before);
    }

    @Test
    void anExternalDatabaseIsBackedUpAndRestoredToo() throws Exception {
        Login from = TestDatabase.freshSchema();
        Login to = TestDatabase.freshSchema();
        List<Map<String, Object>> before = fillAt(from);

        Backup.backup(external(from), backup);
        Restore.restore(external(to), backup, false);

        assertThat(contentAt(to)).isEqualTo(before);
    }

    @Test
    void aDatabaseThatHoldsSomethingIsNotOverwritten() throws Exception {
        List<Map<String, Object>> before = fill(source);
        Backup.backup(source, backup);

        assertThatThrownBy(() -> Restore.restore(source, backup, false))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("isn't empty");
        assertThat(content(source)).isEqualTo(before);
    }

    @Test
    void replacingKeepsTheDataOfBeforeAside() throws Exception {
        List<Map<String, Object>> before = fill(source);
        Backup.backup(source, backup);
        change(source, "delete from note");

        Path aside = Restore.restore(source, backup, true);

        assertThat(aside).isDirectory();
        assertThat(content(source)).isEqualTo(before);
    }

    @Test
    void aBackupThatWasCutOffIsRefusedBeforeAnythingChanges() throws Exception {
        List<Map<String, Object>> before = fill(source);
        Backup.backup(source, backup);
        byte[] whole = Files.readAllBytes(backup.path());
        BackupFile half =
                new BackupFile(Files.write(parent.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2)));

        assertThatThrownBy(() -> Restore.restore(source, half, true)).hasMessageContaining("is incomplete");
        assertThat(content(source)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws Exception {
        BackupFile text = new BackupFile(Files.writeString(parent.resolve("notes.txt"), "hello"));
        Path foreign = parent.resolve("foreign.sql.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(foreign))) {
            out.write("drop table note;\n".getBytes(UTF_8));
        }

        assertThatThrownBy(text::verify).hasMessageContaining("isn't a Greenroom backup");
        assertThatThrownBy(() -> new BackupFile(foreign).verify()).hasMessageContaining("isn't a Greenroom backup");
    }

    @Test
    void aRestoreThatFailsLeavesTheDataOfBeforeInPlace() throws Exception {
        List<Map<String, Object>> before = fill(source);
        backup.write(0, sql -> sql.write("create table a (b int);\nnonsense;\n".getBytes(UTF_8)));

        assertThatThrownBy(() -> Restore.restore(source, backup, true)).hasMessageContaining("nonsense");

        assertThat(content(source)).isEqualTo(before);
    }

    @Test
    void aBackupSaysItsSchemasVersionAndOneOfANewerGreenroomIsRefusedBeforeAnythingChanges() throws Exception {
        List<Map<String, Object>> before = fill(source);
        BackupFile newer = new BackupFile(parent.resolve("newer.sql.gz"));
        newer.write(999, sql -> sql.write("create table a (b int);\n".getBytes(UTF_8)));

        assertThat(newer.verify()).isEqualTo(999);
        assertThatThrownBy(() -> Restore.restore(source, newer, true))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("newer Greenroom (schema version 999");
        assertThat(content(source)).isEqualTo(before);
    }

    @Test
    void aBackupOfTheFirstReleasesDoesNotSayItAndIsTaken() throws Exception {
        BackupFile old = new BackupFile(parent.resolve("old.sql.gz"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(old.path()))) {
            out.write("-- Greenroom backup, format 1\ncreate table a (b int);\n-- Greenroom backup is complete\n"
                    .getBytes(UTF_8));
        }
        assertThat(old.verify()).isZero();
    }

    @Test
    void onAnExternalDatabaseNothingIsReplacedAndTheAdviceIsTrue() throws Exception {
        Login to = TestDatabase.freshSchema();
        List<Map<String, Object>> before = fillAt(to);
        backup.write(0, sql -> sql.write("create table a (b int);\n".getBytes(UTF_8)));

        assertThatThrownBy(() -> Restore.restore(external(to), backup, true))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("works only with the embedded database")
                .hasMessageContaining("empty schema");
        assertThatThrownBy(() -> Restore.restore(external(to), backup, false))
                .hasMessageContaining("isn't empty")
                .hasMessageContaining("empty schema")
                .hasMessageNotContaining("--replace");
        assertThat(contentAt(to)).isEqualTo(before);
    }

    @Test
    void aDatabaseThatCanNotBeUsedIsNamedAsAtAStart() throws Exception {
        Login good = TestDatabase.freshSchema();
        Login away = new Login("jdbc:mariadb://127.0.0.1:1/greenroom", "greenroom", "");
        Login locked = new Login(good.url(), good.user(), "wrong");
        backup.write(0, sql -> sql.write("create table a (b int);\n".getBytes(UTF_8)));
        BackupFile further = new BackupFile(backup.path().resolveSibling("further.sql.gz"));

        assertThatThrownBy(() -> Restore.restore(external(away), backup, false))
                .hasMessageStartingWith("The database at 127.0.0.1:1/greenroom doesn't answer")
                .hasMessageContaining("GREENROOM_DB_URL");
        assertThatThrownBy(() -> Backup.backup(external(away), further))
                .hasMessageStartingWith("The database at 127.0.0.1:1/greenroom doesn't answer");
        assertThatThrownBy(() -> Restore.restore(external(locked), backup, false))
                .hasMessageContaining("doesn't let greenroom in");
        assertThatThrownBy(() -> Backup.backup(external(locked), further))
                .hasMessageContaining("doesn't let greenroom in");
    }

    @Test
    void whatIsNotThereIsSaidInAWholeSentence() {
        BackupFile nowhere = new BackupFile(Path.of("/not/there/monday.sql.gz"));
        assertThatThrownBy(() -> nowhere.write(1, sql -> {})).hasMessage("There is no folder /not/there.");
        assertThatThrownBy(() -> Restore.restore(source, nowhere, true))
                .hasMessage("There is no file /not/there/monday.sql.gz.");
    }

    @Test
    void aBackupNeverOverwritesAFile() throws Exception {
        fill(source);
        Files.writeString(backup.path(), "precious");

        assertThatThrownBy(() -> Backup.backup(source, backup)).hasMessageContaining("exists already");
        assertThat(backup.path()).hasContent("precious");
    }

    private static DatabaseSettings external(Login login) {
        return new DatabaseSettings(login, Path.of("unused"), TestDatabase.binaries(), List.of());
    }

    private static List<Map<String, Object>> fill(DatabaseSettings settings) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            return fillAt(database.login());
        }
    }

    private static List<Map<String, Object>> fillAt(Login login) {
        JdbcClient jdbc = jdbc(login);
        jdbc.sql("create table topic (id int primary key, name varchar(40) not null)")
                .update();
        jdbc.sql("create table note (id int primary key, topic_id int references topic (id), text longtext,"
                        + " hash binary(8), made_at datetime(6))")
                .update();
        jdbc.sql("insert into topic values (1, 'Größe; ''quoted'' \\\\ 🎤')").update();
        jdbc.sql(
                        "insert into note values (1, 1, ?, x'00ff0a0d1a225c27', '2026-11-22 07:00:00.123456'), (2, null, null, null, null)")
                .param("line\nline\r\n\ttab \u0000 DEFINER=`x` -- no comment".repeat(1000))
                .update();
        return contentAt(login);
    }

    private static void change(DatabaseSettings settings, String sql) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            jdbc(database.login()).sql(sql).update();
        }
    }

    private static List<Map<String, Object>> content(DatabaseSettings settings) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            return contentAt(database.login());
        }
    }

    private static List<Map<String, Object>> contentAt(Login login) {
        return jdbc(login)
                .sql("select n.id, t.name, n.text, hex(n.hash) as hash, n.made_at from note n"
                        + " left join topic t on t.id = n.topic_id order by n.id")
                .query()
                .listOfRows();
    }

    private static JdbcClient jdbc(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
