package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded MariaDB while the application runs. It starts beside the rest of the application, comes back by itself
 * when its process dies, on the same port, so that the connection pool finds it again, and is shut down cleanly by
 * {@link #close}.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DatabaseSettings settings;
    private final DataFolder folder;
    private final FolderLock lock;
    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final Thread keeper;

    private EmbeddedDatabase(DatabaseSettings settings, DataFolder folder, FolderLock lock) {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
        this.keeper = Thread.ofPlatform().daemon().name("database").start(this::keepRunning);
    }

    /**
     * Takes the settings' data folder and begins to start MariaDB on it, after ending one that a killed Greenroom left.
     *
     * @throws DatabaseUnavailableException if another Greenroom uses the folder, or it can't be written
     */
    static EmbeddedDatabase start(DatabaseSettings settings) {
        DataFolder folder = new DataFolder(settings.data());
        return new EmbeddedDatabase(settings, folder, FolderLock.on(folder));
    }

    /**
     * Waits until MariaDB answers.
     *
     * @throws DatabaseUnavailableException if it doesn't start
     */
    Login login() {
        try {
            started.join();
            return folder.login();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseUnavailableException reason ? reason : e;
        }
    }

    private void keepRunning() {
        try {
            ServerProcess.endOrphan(folder);
            MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
            MariaDbServer server = new MariaDbServer(binaries, folder, folder.choosePort(), settings.serverOptions());
            Process process = server.start();
            log.info("Embedded MariaDB runs (process {}, data in {})", process.pid(), folder.database());
            started.complete(process);
            watch(server, process);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    /** Until {@link #close} interrupts it. */
    private static void watch(MariaDbServer server, Process first) throws InterruptedException {
        Process process = first;
        Duration pause = SHORTEST_PAUSE;
        while (true) {
            log.error("MariaDB ended unexpectedly (exit code {}) and is started again", process.waitFor());
            Thread.sleep(pause);
            try {
                process = server.start();
                pause = SHORTEST_PAUSE;
                log.info("MariaDB runs again (process {})", process.pid());
            } catch (DatabaseUnavailableException e) {
                pause = longer(pause);
                log.error("MariaDB doesn't come back; trying again in {}", pause, e);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Lets a start come to its end first, so that no database is left half-started. */
    @Override
    public void close() {
        started.exceptionally(failed -> null).join();
        keeper.interrupt();
        awaitEnd(keeper);
        ServerProcess.endRecorded(folder);
        lock.close();
        log.info("Embedded MariaDB has shut down");
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
