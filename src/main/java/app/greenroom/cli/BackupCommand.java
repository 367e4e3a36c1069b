package app.greenroom.cli;

import app.greenroom.database.Backup;
import app.greenroom.database.DatabaseUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the database to a file and says how large it is. */
@Command(
        name = "backup",
        description = "Write the whole database to a file, whether or not Greenroom is running.",
        footer = "An existing file is never overwritten.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to create, such as monday.sql.gz.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            err.println("Backed up to " + file + " (" + Backup.to(file) / 1024 + " KiB).");
            return 0;
        } catch (DatabaseUnavailableException | IOException problem) {
            err.println("No backup was made. " + problem.getMessage());
            return 1;
        }
    }
}
