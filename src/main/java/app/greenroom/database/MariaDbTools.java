package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;

/** Runs MariaDB's own dump and client against a database, embedded or external. */
final class MariaDbTools {

    private final MariaDbBinaries binaries;
    private final Login login;
    private final Configuration address;

    MariaDbTools(MariaDbBinaries binaries, Login login) {
        this.binaries = binaries;
        this.login = login;
        try {
            this.address = Configuration.parse(login.url());
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("GREENROOM_DB_URL isn't understood: " + e.getMessage(), e);
        }
    }

    /** Writes schema and data as of one moment; nobody else has to wait meanwhile. */
    void dump(OutputStream sql) throws IOException {
        List<String> command = command(binaries.dump());
        command.addAll(List.of(
                "--single-transaction",
                "--quick",
                "--skip-lock-tables",
                "--hex-blob",
                "--no-tablespaces",
                "--triggers"));
        command.add(schema());
        run(command, process -> {
            process.getOutputStream().close();
            try (InputStream dumped = process.getInputStream()) {
                dumped.transferTo(sql);
            }
        });
    }

    /** Executes SQL; stops at the first error. The client's sandbox keeps a hostile file from running programs. */
    void execute(InputStream sql) throws IOException {
        List<String> command = command(binaries.client());
        command.addAll(List.of("--sandbox", "--binary-mode", "--batch", schema()));
        run(command, process -> {
            try (OutputStream input = process.getOutputStream()) {
                sql.transferTo(input);
            }
        });
    }

    private List<String> command(Path program) {
        HostAddress host = address.addresses().getFirst();
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + host.host,
                "--port=" + host.port,
                "--user=" + login.user(),
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=64M"));
        command.addAll(encryption());
        return command;
    }

    private List<String> encryption() {
        SslMode mode = address.sslMode();
        if (mode == SslMode.DISABLE) {
            return List.of("--skip-ssl");
        }
        return mode == SslMode.TRUST
                ? List.of("--ssl", "--disable-ssl-verify-server-cert")
                : List.of("--ssl", "--ssl-verify-server-cert");
    }

    private String schema() {
        String schema = address.database();
        if (schema == null) {
            throw new DatabaseUnavailableException(
                    "GREENROOM_DB_URL names no database (jdbc:mariadb://host:3306/NAME).");
        }
        return schema;
    }

    private void run(List<String> command, Conversation conversation) throws IOException {
        Path errors = Files.createTempFile("greenroom", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put("MYSQL_PWD", login.password());
            Process process = builder.start();
            IOException broken = talk(process, conversation);
            if (process.waitFor() != 0 || broken != null) {
                throw new IOException(Files.readString(errors, UTF_8).strip(), broken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    /** A program that fails closes its pipe; what it has to say about that is worth more than the broken pipe. */
    private static @Nullable IOException talk(Process process, Conversation conversation) {
        try {
            conversation.with(process);
            return null;
        } catch (IOException e) {
            process.destroy();
            return e;
        }
    }

    private interface Conversation {
        void with(Process process) throws IOException;
    }
}
