package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Starts MariaDB on a data folder: prepares the data directory the first time, and waits until it answers. */
final class MariaDbServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOG_LIMIT = 5L << 20;

    private final MariaDbBinaries binaries;
    private final DataFolder folder;
    private final int port;
    private final List<String> options;

    MariaDbServer(MariaDbBinaries binaries, DataFolder folder, int port, List<String> options) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    /**
     * Starts the process and waits until it accepts the application's account.
     *
     * @throws DatabaseUnavailableException if it ends instead or takes longer than three minutes
     */
    Process start() {
        try {
            if (Files.notExists(folder.database())) {
                prepare();
            }
            Path init = DataFolder.writePrivately(folder.path().resolve("init.sql"), accountAndSchema());
            Process process = spawn(command(folder.database(), init));
            ServerProcess.remember(folder, process.toHandle());
            awaitAnswer(process);
            Files.delete(init);
            return process;
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The embedded MariaDB couldn't start: " + e.getMessage(), e);
        }
    }

    /** Run at each start, so that neither can be missing; one statement a line. */
    private String accountAndSchema() {
        return """
                create schema if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@'127.0.0.1' identified by '%3$s';
                grant all on `%1$s%%`.* to %2$s@'127.0.0.1';
                drop user if exists root@localhost, root@'127.0.0.1', root@'::1', ''@localhost;
                """.formatted(DataFolder.SCHEMA, DataFolder.USER, folder.password());
    }

    private List<String> command(Path database, Path init) {
        List<String> command = base(database);
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + init,
                "--local-infile=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-buffer-size=4M",
                // Aria has only system tables and overflowing sorts here; the defaults would hold 40 MB that nobody
                // uses
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--table-open-cache=400",
                "--table-definition-cache=400",
                "--max-allowed-packet=64M",
                "--max-connections=100"));
        command.addAll(options);
        return command;
    }

    private List<String> base(Path database) {
        // each server sweeps its temporary folder when it starts, so none may share one with another
        Path temporary = database.resolveSibling("mariadb-tmp");
        temporary.toFile().mkdirs();
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--datadir=" + database,
                "--tmpdir=" + temporary,
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.share(),
                "--innodb-log-file-size=32M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private Process spawn(List<String> command) throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_LIMIT) {
            Files.move(folder.log(), folder.log().resolveSibling("mariadb.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    /** Makes the system tables beside the final place and moves them there when complete. */
    private void prepare() throws IOException {
        FileSystemUtils.deleteRecursively(folder.preparation());
        Files.createDirectory(folder.preparation());
        List<String> command = base(folder.preparation());
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        Process process = spawn(command);
        try (OutputStream sql = process.getOutputStream()) {
            sql.write(
                    "create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=null;\n".getBytes(UTF_8));
            for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
                Files.copy(binaries.share().resolve("mariadb_" + part + ".sql"), sql);
            }
        }
        if (waitFor(process) != 0) {
            throw new DatabaseUnavailableException(
                    "The embedded MariaDB can't be set up; " + folder.log() + " says why.");
        }
        Files.move(folder.preparation(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void awaitAnswer(Process process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (endsWithin(process, 20) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new DatabaseUnavailableException(
                        "The embedded MariaDB isn't responding; " + folder.log() + " says why.");
            }
        }
    }

    private static boolean endsWithin(Process process, int milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean answers() {
        Login login = folder.login();
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
