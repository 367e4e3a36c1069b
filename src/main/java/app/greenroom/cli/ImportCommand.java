package app.greenroom.cli;

import app.greenroom.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Understands what is asked of an import, then runs it. */
@Command(
        name = "import",
        description = "Send dossiers, or folders of them, to a running Greenroom.",
        footer = {
            "",
            "Set the access token in GREENROOM_TOKEN or GREENROOM_TOKEN_FILE; you can create one under Settings.",
            "The exit status is 1 if any file wasn't imported as asked."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Where it runs (without it: GREENROOM_URL, or else this machine).")
    private @Nullable String server;

    @Option(names = "--team", paramLabel = "NAME", description = "The team, if you lead more than one.")
    private @Nullable String team;

    @Option(names = "--save", description = "Save them without checking.")
    private boolean save;

    @Option(names = "--questions", description = "Read any list as questions.")
    private boolean questions;

    @Option(names = "--plain-http", description = "Allow sending the token over http to another machine.")
    private boolean plain;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders of Markdown and text files.")
    private List<String> files = List.of();

    ImportCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ImportSettings settings = settings();
        try {
            return new ImportRun(settings, spec.commandLine().getOut()).succeeds() ? 0 : 1;
        } catch (Refusal problem) {
            spec.commandLine().getErr().println("greenroom: " + problem.words());
            return 1;
        }
    }

    private ImportSettings settings() {
        try {
            return ImportSettings.of(server, plain, team, save, questions, files, environment);
        } catch (Refusal problem) {
            throw new ParameterException(spec.commandLine(), problem.words(), problem);
        }
    }
}
