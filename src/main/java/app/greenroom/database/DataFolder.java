package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded database: MariaDB's files, and beside them the password, port, process id, log and the
 * lock that keeps a second Greenroom out. Only its owner may read it.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if needed and locks it until {@link #close}.
     *
     * @throws DatabaseUnavailableException if another Greenroom uses it, or it can't be written
     */
    static DataFolder open(Path folder) {
        try {
            createPrivately(folder);
            return lock(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The data folder " + folder + " can't be used: " + e, e);
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static DataFolder lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String owner = Files.readString(file).strip();
            channel.close();
            throw new DatabaseUnavailableException("Another Greenroom (process " + owner + ") uses the data folder "
                    + folder + ". End it first, or set GREENROOM_DATA to another folder.");
        }
        channel.truncate(0);
        channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
        return new DataFolder(folder, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** MariaDB's own data directory. */
    Path database() {
        return folder.resolve("mariadb");
    }

    /** Where a new data directory is prepared before it takes its place, so that a half-made one is never used. */
    Path preparation() {
        return folder.resolve("mariadb.new");
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    Path processFile() {
        return folder.resolve("mariadb.pid");
    }

    /** The embedded account's password, made on first use. */
    String password() {
        Path file = folder.resolve("password");
        if (Files.notExists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            writePrivately(file, HexFormat.of().formatHex(secret));
        }
        return read(file);
    }

    /** The port of the last start if it is free, else any free one, which is kept for the next start. */
    int port() {
        Path file = folder.resolve("port");
        int kept = Files.exists(file) ? Integer.parseInt(read(file)) : 0;
        int port = freePort(kept);
        if (port != kept) {
            writePrivately(file, Integer.toString(port));
        }
        return port;
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

    Path writePrivately(String name, String content) {
        return writePrivately(folder.resolve(name), content);
    }

    /** Writes through a private file that then takes the name: nobody else reads it, and it is never half-written. */
    private static Path writePrivately(Path file, String content) {
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

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
