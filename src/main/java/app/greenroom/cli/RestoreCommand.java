package app.greenroom.cli;

import app.greenroom.database.DatabaseUnavailableException;
import app.greenroom.database.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty database and says where the data of before are. */
@Command(
        name = "restore",
        description = "Fill an empty database from a backup.",
        footer = "If a restore fails, everything stays as it was.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--replace", description = "Move the embedded database's current data aside first.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "A file written by backup.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Path aside = Restore.from(file, replace);
            err.println("Restored from " + file + ".");
            if (aside != null) {
                err.println("The previous data is in " + aside + "; delete them when you no longer need them.");
            }
            return 0;
        } catch (DatabaseUnavailableException | IOException problem) {
            err.println("Nothing was restored. " + problem.getMessage());
            return 1;
        }
    }
}
