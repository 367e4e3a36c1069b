package app.greenroom.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The record of which process serves a data folder. A JVM that was killed can't end its MariaDB; the next start finds
 * it by this record, makes sure that it is that very process, and ends it.
 */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerProcess() {}

    static void remember(DataFolder folder, ProcessHandle process) {
        DataFolder.writePrivately(folder.processFile(), process.pid() + " " + startOf(process));
    }

    /** Ends the MariaDB that an earlier, killed Greenroom left on this folder, if there is one. */
    static void endOrphan(DataFolder folder) {
        recorded(folder)
                .ifPresent(process ->
                        log.warn("Ending the MariaDB (process {}) that a killed Greenroom left behind", process.pid()));
        endRecorded(folder);
    }

    /** Ends the recorded MariaDB, if it runs, and forgets it. */
    static void endRecorded(DataFolder folder) {
        recorded(folder).ifPresent(ServerProcess::end);
        try {
            Files.deleteIfExists(folder.processFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> recorded(DataFolder folder) {
        if (Files.notExists(folder.processFile())) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(folder.processFile()).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process -> serves(process, folder.database()) || isOf(process, parts));
        } catch (IOException | NumberFormatException e) {
            log.warn("The record of the last MariaDB process is unreadable", e);
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains("--datadir=" + database))
                .isPresent();
    }

    /** Where a system doesn't show arguments: same id, same moment of birth and a MariaDB is the same process. */
    private static boolean isOf(ProcessHandle process, String[] parts) {
        return process.info().arguments().isEmpty()
                && parts.length == 2
                && startOf(process).equals(parts[1])
                && process.info().command().filter(c -> c.contains("mariadbd")).isPresent();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** Asks the process to shut down cleanly; one that takes longer than a minute is killed. */
    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.warn("MariaDB didn't end within {} and is killed; it recovers at the next start", PATIENCE);
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
