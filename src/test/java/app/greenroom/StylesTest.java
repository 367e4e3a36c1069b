package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has all styles, in one order: none looks other for the pages that were open before it. */
class StylesTest {

    private static final Path STYLES = Path.of("frontend/styles");
    private static final String ALL = "greenroom.css";
    private static final Pattern IMPORT = Pattern.compile("@import './([\\w-]+\\.css)';");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");
    private static final Pattern ONE_CLASS = Pattern.compile("\\.[\\w-]+");

    @Test
    void oneFileListsAllOthers() throws IOException {
        List<String> listed = IMPORT.matcher(Files.readString(STYLES.resolve(ALL)))
                .results()
                .map(found -> found.group(1))
                .toList();
        try (Stream<Path> files = Files.list(STYLES)) {
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals(ALL))
                                    .toList());
        }
        assertThat(listed).startsWith("tokens.css").endsWith("print.css");
    }

    @Test
    void nothingElseIsImported() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(StylesTest::lines)
                            .filter(line -> line.strip().startsWith("@CssImport")))
                    .isNotEmpty()
                    .containsOnly("@CssImport(\"./styles/" + ALL + "\")");
        }
    }

    /** A class that two files give looks would look like the sum of both, wherever it is used. */
    @Test
    void eachClassHasItsLooksFromOneFile() throws IOException {
        Map<String, TreeSet<String>> homes = new TreeMap<>();
        try (Stream<Path> files = Files.list(STYLES)) {
            files.filter(file -> !file.endsWith("print.css"))
                    .forEach(file -> bareClasses(file)
                            .forEach(name -> homes.computeIfAbsent(name, key -> new TreeSet<>())
                                    .add(file.getFileName().toString())));
        }
        homes.values().removeIf(where -> where.size() == 1);
        assertThat(homes).isEmpty();
    }

    /** Those that stand alone in a selector outside of any condition on the window. */
    private static Stream<String> bareClasses(Path file) {
        String css = String.join("\n", lines(file).toList())
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?s)@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}", "");
        return RULE.matcher(css)
                .results()
                .flatMap(rule -> Stream.of(rule.group(1).split(",", -1)))
                .map(String::strip)
                .filter(selector -> ONE_CLASS.matcher(selector).matches());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
