package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the whole database to a file, whether or not Greenroom runs. */
public final class Backup {

    private Backup() {}

    /**
     * Backs up the database that the environment names.
     *
     * @return the size of the file, in bytes
     * @throws DatabaseUnavailableException if there is none, or it can't be used
     */
    public static long to(Path file) throws IOException {
        backup(DatabaseSettings.fromSystem(), new BackupFile(file));
        return Files.size(file);
    }

    static void backup(DatabaseSettings settings, BackupFile file) throws IOException {
        MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
        DataFolder folder = new DataFolder(settings.data());
        if (settings.external() != null) {
            ExternalDatabase.requireAnswer(settings.external());
            write(file, binaries, settings.external());
            return;
        }
        if (Files.notExists(folder.database())) {
            throw new DatabaseUnavailableException("There is no data in " + folder.path() + ".");
        }
        if (isRunning(folder)) {
            write(file, binaries, folder.login());
            return;
        }
        try (EmbeddedDatabase started = EmbeddedDatabase.start(settings)) {
            write(file, binaries, started.login());
        }
    }

    private static void write(BackupFile file, MariaDbBinaries binaries, Login login) throws IOException {
        file.write(SchemaVersion.of(login), new MariaDbTools(binaries, login)::dump);
    }

    private static boolean isRunning(DataFolder folder) {
        try (FolderLock free = FolderLock.tryOn(folder)) {
            return free == null;
        }
    }
}
