package app.greenroom.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second Greenroom out of a data folder. The system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made if needed.
     *
     * @throws DatabaseUnavailableException if another Greenroom has it, or it can't be written
     */
    static FolderLock on(DataFolder folder) {
        FolderLock taken = tryOn(folder);
        if (taken == null) {
            throw new DatabaseUnavailableException(
                    "Another Greenroom (process " + owner(folder) + ") uses the data folder " + folder.path()
                            + ". Stop it first, or set GREENROOM_DATA to another folder.");
        }
        return taken;
    }

    /** Like {@link #on}, but gives null if another Greenroom has it. */
    static @Nullable FolderLock tryOn(DataFolder folder) {
        try {
            folder.create();
            FileChannel channel = FileChannel.open(
                    file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return null;
            }
            channel.truncate(0);
            channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The data folder " + folder.path() + " can't be used: " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String owner(DataFolder folder) {
        try {
            return Files.readString(file(folder)).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Path file(DataFolder folder) {
        return folder.path().resolve("lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
