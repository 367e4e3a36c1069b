package app.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, what is said, and the exit status. */
class CommandLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "import", "simulate", "backup", "restore", "completion"})
    void eachCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(said()).startsWith("Usage: greenroom " + command).contains("--help");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theFirstPageNamesThemAll() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("inspect", "import", "simulate", "backup", "restore", "completion");
        assertThat(run("--version")).isZero();
    }

    @Test
    void whatIsNotUnderstoodHasAnExitStatusOfItsOwnAndSaysWhatIsMeant() {
        assertThat(run("bakcup", "file")).isEqualTo(2);
        assertThat(run("backup")).isEqualTo(2);
        assertThat(run("backup", "one", "two")).isEqualTo(2);
        assertThat(run("restore", "--repalce", "file")).isEqualTo(2);
        assertThat(run("simulate", "long")).isEqualTo(2);
        assertThat(run("import", "--team", "--save", "file")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "There is no command bakcup.",
                        "Did you mean: greenroom backup?",
                        "--replace",
                        "'long' is not an int",
                        "Expected parameter for option '--team'")
                .contains("Usage: greenroom restore [-hV] [--replace] FILE", "More: greenroom restore --help");
        assertThat(said()).isEmpty();
    }

    @Test
    void whatFailsIsNoWrongUsage() {
        assertThat(run("restore", folder.resolve("none.sql.gz").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Nothing was restored. There is no file");
    }

    @Test
    void aServersArgumentsAreNoCommands() {
        assertThat(CommandLines.take(new String[0])).isFalse();
        assertThat(CommandLines.take(new String[] {"--server.port=9090"})).isFalse();
        assertThat(CommandLines.take(new String[] {"--help"})).isTrue();
        assertThat(CommandLines.take(new String[] {"bakcup"})).isTrue();
    }

    @Test
    void theSimulationsTableNamesEachWay() {
        assertThat(run("simulate", "20")).isZero();
        assertThat(said()).contains("20 minutes a day", "proposed", "random", "weakest first");
    }

    @Test
    void theShellCompletesCommandsAndOptions() throws Exception {
        assertThat(run("completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion"), said());
        assertThat(completed(script, "greenroom", "re")).containsExactly("restore");
        assertThat(completed(script, "greenroom", "restore", "--re")).containsExactly("--replace");
        assertThat(completed(script, "greenroom", "demo", "--f")).containsExactly("--fresh");
        assertThat(completed(script, "greenroom", "")).containsExactlyInAnyOrderElementsOf(launcherCommands());
    }

    /** Those that the launcher's own script tells apart. */
    private static Set<String> launcherCommands() throws IOException {
        String script = Files.readString(Path.of("greenroom"));
        Set<String> commands = new TreeSet<>();
        Pattern.compile("(?m)^ {8}([a-z][a-z |]*|help [^)]*)\\)")
                .matcher(script.substring(script.indexOf("\nmain() {")))
                .results()
                .forEach(line -> commands.addAll(List.of(line.group(1).split(" \\| "))));
        commands.removeIf(name -> name.startsWith("-"));
        return commands;
    }

    private List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String typed = String.join("' '", words);
        Path said = folder.resolve("said");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source " + script + "; COMP_WORDS=('" + typed + "'); COMP_CWORD=" + (words.length - 1)
                                + "; _complete_greenroom; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said).lines().map(String::strip).toList();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return CommandLines.run(
                arguments,
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
