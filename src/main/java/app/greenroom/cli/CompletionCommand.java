package app.greenroom.cli;

import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Prints what makes bash and zsh complete commands and options, those of the launcher too. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh.",
        footer = "To use it: source <(./greenroom completion)",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

    /** What the launcher does itself, each with its options. */
    private static final Map<String, List<String>> LAUNCHER = Map.of(
            "demo", List.of("--fresh", "--port"),
            "run", List.of(),
            "test", List.of("--on"),
            "build", List.of(),
            "bench", List.of(),
            "screenshots", List.of(),
            "help", List.of());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine all = CommandLines.of(Map.of());
        LAUNCHER.forEach((name, options) -> {
            CommandSpec command = CommandSpec.create();
            options.forEach(option -> command.addOption(OptionSpec.builder(option)
                    .arity(option.equals("--fresh") ? "0" : "1")
                    .build()));
            all.addSubcommand(name, command);
        });
        spec.commandLine().getOut().println(AutoComplete.bash("greenroom", all));
    }
}
