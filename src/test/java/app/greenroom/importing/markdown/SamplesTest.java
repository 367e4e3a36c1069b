package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.dossier.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sample dossiers show what a good one looks like, so the importer has nothing to say about them. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void importsWithoutAWarning(Path sample) throws IOException {
        assertThat(DossierParser.parse(Files.readAllBytes(sample)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Understood.class,
                        understood -> assertThat(understood.warnings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAllThatADossierCanHave(Path sample) throws IOException {
        ParsedDossier dossier = understood(sample);

        assertThat(dossier.company()).isNotBlank();
        assertThat(dossier.role()).isNotBlank();
        assertThat(dossier.sections())
                .extracting(ParsedSection::kind)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SectionKind.OTHER)));
        assertThat(dossier.questions())
                .hasSizeBetween(10, 14)
                .allSatisfy(question -> assertThat(question.group()).isNotBlank());
        assertThat(dossier.asks()).hasSizeBetween(5, 8);
        assertThat(dossier.concepts())
                .allSatisfy(concept -> assertThat(concept.topic()).isNotBlank());
        assertThat(dossier.concepts().stream()
                        .mapToInt(concept -> concept.items().size())
                        .sum())
                .isBetween(20, 35);
    }

    private static ParsedDossier understood(Path sample) throws IOException {
        return ((ImportOutcome.Understood) DossierParser.parse(Files.readAllBytes(sample))).dossier();
    }
}
