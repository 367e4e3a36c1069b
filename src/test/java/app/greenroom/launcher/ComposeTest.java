package app.greenroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the containers get, by the file that operators use. */
class ComposeTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path EXAMPLE = Path.of(".env.example");

    /** Of the embedded database, of the launcher and commands, or what the image itself settles. */
    private static final String NOT_THERE =
            "GREENROOM_(ADDRESS|PORT|DATA|BINARIES|DB_PASSWORD|DB_SERVER_OPTIONS|JAVA_OPTS"
                    + "|NO_TRAINING|TOKEN|TOKEN_FILE)";

    private final Map<String, Map<String, Object>> services = services();

    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(Files.readString(COMPOSE));
            return all.getOrDefault("services", Map.of());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "database"})
    void eachContainerHasLimitsAndNoRightsThatItDoesNotNeed(String name) {
        assertThat(services.get(name))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("read_only", true)
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKeys("mem_limit", "pids_limit")
                .extractingByKey("logging")
                .asString()
                .contains("max-size", "max-file");
    }

    /** Its first process is root's and the server another user's, whom root may signal only with that right. */
    @Test
    void theDatabaseCanBeEnded() {
        assertThat(services.get("database")).containsEntry("init", true);
        assertThat(services.get("database"))
                .extractingByKey("cap_add")
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("SETUID", "KILL");
    }

    @Test
    void theApplicationGetsWhateverAnOperatorMaySet() throws IOException {
        List<String> documented = found("`(GREENROOM_[A-Z_]+)`", Path.of("docs", "operations.md"));
        assertThat(documented).contains("GREENROOM_URL", "GREENROOM_SMTP_HOST");
        assertThat(String.valueOf(services.getOrDefault("app", Map.of()).get("environment")))
                .contains(documented.stream()
                        .filter(name -> !name.matches(NOT_THERE))
                        .map(name -> name + "=")
                        .toArray(String[]::new));
    }

    @Test
    void theExampleNamesEachOfThem() throws IOException {
        List<String> used = found("\\$\\{([A-Z_]+)", COMPOSE);
        assertThat(found("(?m)^#?([A-Z_]+)=", EXAMPLE)).containsAll(used);
        assertThat(Files.readString(EXAMPLE)).doesNotContain("444").contains("chmod 400");
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
