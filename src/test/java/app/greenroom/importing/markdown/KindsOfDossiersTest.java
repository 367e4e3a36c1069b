package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dossiers of every kind that we know of, with what a careful reader finds in each: the title (T), questions (Q), questions
 * to ask (A) with their groups, and concepts (C) with their items.
 */
class KindsOfDossiersTest {

    static Stream<Path> dossiers() throws IOException {
        return DossierSamples.kinds();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void isReadAsACarefulReaderDoes(Path dossier) throws IOException {
        String expected = dossier.toString().replaceFirst("\\.md$", ".txt");

        assertThat(DossierSamples.outline(Files.readString(dossier)))
                .containsExactlyElementsOf(Files.readAllLines(Path.of(expected)));
    }

    /** However a dossier is marked up, wrapped, spaced or encoded, it says the same. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void isReadTheSameHoweverItIsWritten(Path dossier) throws IOException {
        String text = Files.readString(dossier);
        List<String> plain = folded(DossierSamples.outline(text));

        for (Rewriting rewriting : Rewriting.values()) {
            assertThat(folded(DossierSamples.outline(rewriting.of(text))))
                    .as("%s, %s", dossier.getFileName(), rewriting)
                    .containsExactlyElementsOf(plain);
        }
    }

    private static List<String> folded(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("[^\\p{L}\\p{N}|+]+", ""))
                .toList();
    }
}
