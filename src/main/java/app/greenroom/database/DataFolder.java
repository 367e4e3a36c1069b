package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one embedded database: MariaDB's files, and beside them the password, port, process id and log. Only
 * its owner may read it. Whoever changes something in it holds its {@link FolderLock}.
 *
 * @param path absolute path of the folder
 */
record DataFolder(Path path) {

    static final String SCHEMA = "greenroom";
    static final String USER = "greenroom";

    void create() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            restrict(path, "rwx------");
        }
    }

    /** MariaDB's own data directory. */
    Path database() {
        return path.resolve("mariadb");
    }

    /** Where a new data directory is prepared before it takes its place, so that a half-made one is never used. */
    Path preparation() {
        return path.resolve("mariadb.new");
    }

    Path log() {
        return path.resolve("mariadb.log");
    }

    Path processFile() {
        return path.resolve("mariadb.pid");
    }

    /** The application's login at the port of the last start. */
    Login login() {
        return new Login("jdbc:mariadb://127.0.0.1:" + keptPort() + "/" + SCHEMA, USER, password());
    }

    /** The embedded account's password, made on first use. */
    String password() {
        Path file = path.resolve("password");
        if (Files.notExists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            writePrivately(file, HexFormat.of().formatHex(secret));
        }
        return read(file);
    }

    /** The port of the last start if it is free, else any free one, which is kept for the next start. */
    int choosePort() {
        int kept = keptPort();
        int port = freePort(kept);
        if (port != kept) {
            writePrivately(path.resolve("port"), Integer.toString(port));
        }
        return port;
    }

    private int keptPort() {
        Path file = path.resolve("port");
        return Files.exists(file) ? Integer.parseInt(read(file)) : 0;
    }

    private static int freePort(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw new UncheckedIOException("No free port on the loopback interface", e);
            }
            return freePort(0);
        }
    }

    /** Moves the data directory out of the way; returns its new place, or null if there was none. */
    @Nullable Path putAside() throws IOException {
        try (FolderLock _ = FolderLock.on(this)) {
            ServerProcess.endOrphan(this);
            if (Files.notExists(database())) {
                return null;
            }
            int number = 1;
            while (Files.exists(path.resolve("mariadb.before-" + number))) {
                number++;
            }
            return Files.move(database(), path.resolve("mariadb.before-" + number));
        }
    }

    /** Undoes {@link #putAside}, dropping what took the place meanwhile. */
    void putBack(Path aside) throws IOException {
        try (FolderLock _ = FolderLock.on(this)) {
            FileSystemUtils.deleteRecursively(database());
            Files.move(aside, database());
        }
    }

    /** Writes through a private file that then takes the name: nobody else reads it, and it is never half-written. */
    static Path writePrivately(Path file, String content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, "rw-------");
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
