package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What everybody who writes a document keeps to. */
class DocumentsTest {

    private static final int LONGEST_LINE = 120;
    private static final Path DECISIONS = Path.of("docs", "decisions");

    @Test
    void noLineIsTooLongToReadBesideAnother() throws IOException {
        for (Path document : documents()) {
            assertThat(Files.readAllLines(document))
                    .as(document.toString())
                    .filteredOn(line -> !line.startsWith("|"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(LONGEST_LINE));
        }
    }

    @Test
    void eachDecisionSaysItsStateAndStandsInTheIndex() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        for (Path record : records()) {
            List<String> lines = Files.readAllLines(record);
            assertThat(lines.get(2))
                    .as(record.toString())
                    .matches("State: (accepted|accepted, narrowed by \\[\\d{3}].*|replaced by \\[\\d{3}].*)\\.");
            assertThat(index)
                    .contains("(" + record.getFileName() + ")", lines.getFirst().replaceFirst("# \\d{3}: ", ""));
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("docs"));
                Stream<Path> top = Files.list(Path.of(""))) {
            return Stream.concat(pages, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> all = Files.list(DECISIONS)) {
            return all.filter(path -> path.getFileName().toString().matches("\\d{3}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }
}
