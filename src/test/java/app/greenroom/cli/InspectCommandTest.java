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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

    private static final Path FERRIES = Path.of("src/test/resources/dossiers/ferries.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsOneObjectForEachFile() throws IOException {
        int status = inspect(FERRIES.toString(), FERRIES.toString());

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        JsonNode object = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(status).isZero();
        assertThat(lines).hasSize(2);
        assertThat(object.propertyNames())
                .containsExactly(
                        "format",
                        "file",
                        "ok",
                        "company",
                        "role",
                        "sections",
                        "questions",
                        "asks",
                        "concepts",
                        "warnings");
        assertThat(object.get("questions").get(0).get("group").stringValue()).isEqualTo("Process");
        assertThat(object.get("asks").get(0).get("group").isNull()).isTrue();
    }

    @Test
    void saysWhyAFileIsNone() throws IOException {
        Path none = Files.writeString(folder.resolve("none.md"), "Which posting do you mean?");

        int status = inspect(none.toString(), folder.resolve("missing.md").toString(), folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("\"ok\":false") && line.contains("Nothing was imported."));
    }

    @Test
    void explainsItselfWithoutAFile() {
        assertThat(inspect()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: greenroom inspect", "FILE...");
    }

    private int inspect(String... files) {
        return CommandLines.run(
                Stream.concat(Stream.of("inspect"), Stream.of(files)).toArray(String[]::new),
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
