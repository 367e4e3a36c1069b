package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of other tools and hands that hold the same things as a dossier in another dress, with what a careful reader
 * finds in each, and documents that look like one and are none.
 */
class NeighboursTest {

    static Stream<Path> neighbours() throws IOException {
        return DossierSamples.folder("neighbours");
    }

    static Stream<Path> refused() throws IOException {
        return DossierSamples.folder("refused");
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void isReadAsACarefulReaderDoes(Path neighbour) throws IOException {
        String expected = neighbour.toString().replaceFirst("\\.md$", ".txt");

        assertThat(DossierSamples.outline(Files.readString(neighbour)))
                .containsExactlyElementsOf(Files.readAllLines(Path.of(expected)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoDossierIsRefusedWithHelp(Path file) throws IOException {
        assertThat(DossierParser.parse(Files.readString(file)))
                .isInstanceOfSatisfying(
                        ImportOutcome.NotADossier.class,
                        none -> assertThat(none.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.message())
                                        .startsWith("This doesn't look like a dossier: it has no heading such as")
                                        .contains(", only ")
                                        .contains("Nothing was imported.")));
    }
}
