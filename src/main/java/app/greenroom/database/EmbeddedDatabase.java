package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded MariaDB while the application runs. It comes back by itself when its process dies, on the same port,
 * so that the connection pool finds it again; {@link #close} shuts it down cleanly.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final FolderLock lock;

    private final MariaDbServer server;
    private final Thread watchdog;
    private Process process;
    private boolean closing;

    private EmbeddedDatabase(DataFolder folder, FolderLock lock, MariaDbServer server, Process process) {
        this.folder = folder;
        this.lock = lock;

        this.server = server;
        this.process = process;
        this.watchdog = Thread.ofVirtual().name("database-watchdog").start(this::watch);
    }

    /**
     * Starts MariaDB on the settings' data folder, after ending one that a killed Greenroom left there.
     *
     * @throws DatabaseUnavailableException if the folder or the server can't be used
     */
    static EmbeddedDatabase start(DatabaseSettings settings) {
        DataFolder folder = new DataFolder(settings.data());
        FolderLock lock = FolderLock.on(folder);
        try {
            ServerProcess.endOrphan(folder);
            MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
            MariaDbServer server = new MariaDbServer(binaries, folder, folder.choosePort(), settings.serverOptions());
            Process process = server.start();
            log.info("Embedded MariaDB runs (process {}, data in {})", process.pid(), folder.database());
            return new EmbeddedDatabase(folder, lock, server, process);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Login login() {
        return folder.login();
    }

    synchronized long processId() {
        return process.pid();
    }

    private void watch() {
        Duration pause = Duration.ofMillis(100);
        try {
            while (true) {
                current().waitFor();
                pause = restart() ? Duration.ofMillis(100) : longer(pause);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized boolean restart() {
        if (closing) {
            Thread.currentThread().interrupt();
            return true;
        }
        log.error("MariaDB ended unexpectedly (exit code {}) and is started again", process.exitValue());
        try {
            process = server.start();
            log.info("MariaDB runs again (process {})", process.pid());
            return true;
        } catch (DatabaseUnavailableException e) {
            log.error("MariaDB doesn't come back; trying again soon", e);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closing = true;
            last = process;
        }
        watchdog.interrupt();
        ServerProcess.end(last.toHandle());
        ServerProcess.forget(folder);
        lock.close();
        log.info("Embedded MariaDB has shut down");
    }
}
