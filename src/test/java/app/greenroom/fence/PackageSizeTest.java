package app.greenroom.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package that one can still take in: what gets larger is cut into packages of its own nouns. */
class PackageSizeTest {

    private static final int MOST = 25;

    private static final Path SOURCES = Path.of("src/main/java/app/greenroom");

    /** Those that are still to be cut. This list only gets shorter. */
    private static final Set<String> LARGE = Set.of("answer", "dossier", "readiness", "readiness/ui", "shared", "text");

    @Test
    void noOtherPackageHasMoreThanTwentyFiveFiles() throws IOException {
        assertThat(large()).as("Packages of more than %s files", MOST).isEqualTo(LARGE);
    }

    private static Set<String> large() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<String, Long> sizes = files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> SOURCES.relativize(file.getParent()).toString(),
                            TreeMap::new,
                            Collectors.counting()));
            sizes.values().removeIf(size -> size <= MOST);
            return sizes.keySet();
        }
    }
}
