package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code backup FILE}: writes the whole database to a file, whether or not Greenroom runs. */
public final class BackupCommand {

    private BackupCommand() {}

    /**
     * Runs the command with the environment's settings.
     *
     * @return 0 when the file is complete, 1 when the database or the file can't be used, 2 for wrong arguments
     */
    public static int run(List<String> arguments, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("Usage: greenroom backup FILE");
            return 2;
        }
        try {
            Path file = Path.of(arguments.getFirst());
            backup(DatabaseSettings.fromSystem(), new BackupFile(file));
            err.println("Backed up to " + file + " (" + Files.size(file) / 1024 + " KiB).");
            return 0;
        } catch (DatabaseUnavailableException | IOException e) {
            err.println("No backup was made. " + e.getMessage());
            return 1;
        }
    }

    static void backup(DatabaseSettings settings, BackupFile file) throws IOException {
        MariaDbBinaries binaries = MariaDbBinaries.in(settings.binaries());
        DataFolder folder = new DataFolder(settings.data());
        if (settings.external() != null) {
            write(file, binaries, settings.external());
            return;
        }
        if (Files.notExists(folder.database())) {
            throw new DatabaseUnavailableException("There are no data in " + folder.path() + ".");
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
