package app.greenroom.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What can be typed after {@code greenroom}, apart from what starts a server. */
public final class CommandLines {

    @Command(
            name = "greenroom",
            description = "Where a candidate rehearses an interview and a mentor coaches, before the day.",
            synopsisSubcommandLabel = "COMMAND",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Root {}

    private CommandLines() {}

    /** Whether these arguments are for a command; otherwise they are the server's. */
    public static boolean take(String[] arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || of(Map.of()).getCommandSpec().optionsMap().containsKey(arguments[0]));
    }

    /**
     * Runs the command that the first argument names.
     *
     * @param environment where the import looks up token and address
     * @return the exit status: 0 if all went well, 1 if something failed, 2 if the arguments aren't understood
     */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        // without the server nobody sets up logging; a command says itself what went wrong
        LoggingSystem.get(CommandLines.class.getClassLoader()).beforeInitialize();
        return of(environment)
                .setOut(new PrintWriter(out, true, out.charset()))
                .setErr(new PrintWriter(err, true, err.charset()))
                .setParameterExceptionHandler(CommandLines::misunderstood)
                .execute(arguments);
    }

    /** All commands, by their names. */
    static CommandLine of(Map<String, String> environment) {
        CommandLine root = new CommandLine(new Root())
                .addSubcommand(new InspectCommand())
                .addSubcommand(new ImportCommand(environment))
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new CompletionCommand());
        // a file's name that begins with @ is the name of that file
        return root.setExpandAtFiles(false).setUsageHelpAutoWidth(true).setAbbreviatedOptionsAllowed(false);
    }

    /** What is wrong, how it is typed, and where more is said; the whole page of help would hide the first of them. */
    private static int misunderstood(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        boolean noCommand = wrong instanceof UnmatchedArgumentException && command.getParent() == null;
        err.println("greenroom: " + (noCommand ? "There is no command " + arguments[0] + "." : wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.print("Usage: " + command.getHelp().synopsis(0));
        err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
