package app.greenroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher's shell functions do, without a JVM behind them. */
class LauncherTest {

    private static final Path SCRIPTS = Path.of("scripts").toAbsolutePath();

    @TempDir
    Path place;

    private record Outcome(int status, String said) {}

    @BeforeEach
    void aBuiltApplication() throws IOException {
        Files.createDirectories(place.resolve("checkout/.greenroom/app/1"));
        Files.createDirectories(place.resolve("jdk/bin"));
        Files.writeString(place.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"25\"\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 320", "1024, 320", "2048, 512", "3000, 750", "4096, 1024", "24000, 1024"})
    void theHeapIsAShareOfTheMachine(int memory, int heap) {
        assertThat(bash("heap_limit " + memory)).isEqualTo(new Outcome(0, String.valueOf(heap)));
    }

    @Test
    void theApplicationIsStartedWithThatLimitUnlessTheOperatorSetsAnother() {
        assertThat(bash("java_options; printf '%s\\n' \"${JAVA_OPTIONS[@]}\"").said())
                .containsPattern("(?m)^-Xmx\\d+m$");
        assertThat(bash("GREENROOM_JAVA_OPTS='-Xmx2g -Dx=y' java_options; printf '%s\\n' \"${JAVA_OPTIONS[@]}\"")
                        .said())
                .endsWith("-Xmx2g\n-Dx=y\n");
    }

    @Test
    void whatIsEditedDuringTheBuildBelongsToTheNextOne() throws IOException {
        Path checkout = place.resolve("checkout");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("frontend"));
        for (String file : List.of(
                "pom.xml", "vite.config.ts", ".npmrc", "package.json", "package-lock.json", "src/main/A.java")) {
            Files.writeString(checkout.resolve(file), "first\n");
        }
        String build = """
                find_java() { :; }
                find_maven() { :; }
                find_node() { :; }
                extract() { mkdir -p "$APP" && echo jar >"$APP/greenroom.jar"; }
                maven() { %s; }
                build_if_changed
                if [ "${APP##*/}" = "$(source_stamp)" ]; then echo the same; else echo another; fi""";
        assertThat(lastLine(bash(build.formatted("echo second >\"$ROOT/package.json\""))))
                .as("what the build itself brings up to date")
                .isEqualTo("the same");
        Files.writeString(checkout.resolve("src/main/A.java"), "second\n");
        assertThat(lastLine(bash(build.formatted("echo third >\"$ROOT/src/main/A.java\""))))
                .as("the next start builds again")
                .isEqualTo("another");
    }

    @Test
    void theLiveLineHasNoLeftoversOfColours() {
        assertThat(bash("printf 'Running Vite\\n\\033[0m\\033[0m\\n' | last_line"))
                .isEqualTo(new Outcome(0, "Running Vite"));
    }

    @Test
    void aCacheServesThePlaceAndTheJvmThatItWasMadeFor() throws IOException {
        Path app = place.resolve("checkout/.greenroom/app/1");
        Files.writeString(app.resolve("greenroom.aot"), "cache");
        String options = "java_options; printf '%s\\n' \"${JAVA_OPTIONS[@]}\"";
        assertThat(bash(options).said()).as("made by nobody knows whom").doesNotContain("AOTCache");
        bash("cache_for >\"$APP/greenroom.aot.for\"");
        assertThat(bash(options).said()).contains("-XX:AOTCache=" + app.toRealPath() + "/greenroom.aot");
        Files.writeString(place.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"26\"\n");
        assertThat(bash(options).said()).as("another JDK").doesNotContain("AOTCache");
        Files.writeString(place.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"25\"\n");
        Files.move(place.resolve("checkout"), place.resolve("moved"));
        assertThat(bashAt("moved", options).said()).as("moved").doesNotContain("AOTCache");
    }

    @Test
    void dataInTheTemporaryFolderAreRefused() throws IOException {
        String check = "TMPDIR=" + place.resolve("temporary") + " GREENROOM_DATA=%s require_lasting_data";
        Files.createDirectories(place.resolve("temporary"));
        Files.createSymbolicLink(place.resolve("elsewhere"), place.resolve("temporary"));
        assertThat(bash(check.formatted(place.resolve("temporary/not/yet"))).said())
                .contains("lies in the temporary folder");
        assertThat(bash(check.formatted(place.resolve("elsewhere/data"))).status())
                .isEqualTo(1);
        assertThat(bash(check.formatted("/tmp/greenroom-data")).status()).isEqualTo(1);
        assertThat(bash(check.formatted("/var/tmp/greenroom-data")).status()).isEqualTo(1);
        assertThat(bash(check.formatted("/srv/greenroom-data")).status()).isZero();
        assertThat(bash(check.formatted(place.resolve("checkout/.greenroom/data")))
                        .status())
                .as("as lasting as the checkout")
                .isZero();
    }

    @Test
    void aVisitToNobodyEnds() {
        assertThat(bash("visit 1 amara rehearse-with-me || true; echo \"over: $ANSWER\""))
                .isEqualTo(new Outcome(0, "over: \n"));
    }

    @Test
    void trainingThatNeverComesUpLeavesNothingBehind() throws IOException {
        jvm("""
                mkdir -p "$GREENROOM_DATA"
                echo $$ >"$GREENROOM_DATA/../pid"
                trap '' TERM
                while :; do sleep 0.1; done""");
        Outcome outcome = bash("TRAINING_START=1; end_server() { kill -KILL \"$1\" 2>/dev/null; }; (training)");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("didn't come up");
        assertThat(isRunning()).isFalse();
        assertThat(place.resolve("checkout/.greenroom/training")).doesNotExist();
    }

    @Test
    void trainingEndsWithTheOneThatItIsFor() throws IOException {
        jvm("mkdir -p \"$GREENROOM_DATA\"\necho $$ >\"$GREENROOM_DATA/../pid\"\nwhile :; do sleep 0.1; done");
        // the launcher ends as soon as the server of the training runs
        bash("GREENROOM_TRAINING_AFTER=0 train_in_background; until [ -f \"$WORK/pid\" ]; do sleep 0.1; done");
        await().until(() -> !isRunning());
        await().until(() -> !Files.exists(place.resolve("checkout/.greenroom/training")));
    }

    /** A slow machine, or a launcher that was ended, doesn't leave a cache that no start can use, for ever. */
    @ParameterizedTest
    @CsvSource({"true, exit 0, true", "true, kill -TERM $$, true", "true, kill -KILL $$, false", "false, exit 0, false"
    })
    void onlyACacheThatWasWrittenToItsEndCounts(boolean written, String end, boolean counts) throws IOException {
        jvm("""
                for option in "$@"; do
                    case $option in -XX:AOTCacheOutput=*) : >"${option#*=}"; %s echo cache >"${option#*=}" ;; esac
                done
                %s""".formatted(written ? "" : "false &&", end));
        String outcome =
                bash("comes_up() { sleep 0.5; }; visit_everybody() { :; }; (training) || true; has_cache && echo yes")
                        .said();
        assertThat(outcome.endsWith("yes\n")).as(outcome).isEqualTo(counts);
    }

    private static String lastLine(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.said()).isZero();
        return outcome.said().lines().reduce("", (before, line) -> line);
    }

    private void jvm(String script) throws IOException {
        Path java = place.resolve("jdk/bin/java");
        Files.writeString(java, "#!/usr/bin/env bash\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private boolean isRunning() throws IOException {
        long pid = Long.parseLong(
                Files.readString(place.resolve("checkout/.greenroom/pid")).strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private Outcome bash(String script) {
        return bashAt("checkout", script);
    }

    private Outcome bashAt(String checkout, String script) {
        try {
            Path root = place.resolve(checkout).toRealPath();
            String all = "set -euo pipefail; ROOT=" + root + " WORK=" + root + "/.greenroom APP=" + root
                    + "/.greenroom/app/1 JAVA_HOME=" + place + "/jdk JAVA=" + place + "/jdk/bin/java; "
                    + "for part in say tools visit build start training; do . " + SCRIPTS + "/$part.sh; done; "
                    + script;
            Process process = new ProcessBuilder(List.of("bash", "-c", all))
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("said").toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Outcome(process.waitFor(), Files.readString(place.resolve("said"), StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
