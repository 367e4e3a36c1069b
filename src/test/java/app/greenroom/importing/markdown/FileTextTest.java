package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are called .md and are something else, or are written in another way than today. */
class FileTextTest {

    private static final String DOSSIER = """
            # Interview Prep: Café Été – Köchin

            ## Job Overview
            Öl, Äpfel, Süßes – alles dabei.

            ## Predicted Interview Questions
            - Können Sie Soufflé?
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void isReadInWhateverEncodingItIsWritten(String encoding) {
        ParsedDossier dossier =
                read(DOSSIER.getBytes(Charset.forName(encoding))).dossier();

        assertThat(dossier.company()).isEqualTo("Café Été");
        assertThat(dossier.questions()).extracting(ParsedQuestion::text).containsExactly("Können Sie Soufflé?");
    }

    @Test
    void aDamagedCharacterSpoilsNoOther() {
        byte[] bytes = DOSSIER.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length + 1);
        cut[bytes.length] = (byte) 0xC3;

        ImportOutcome.Understood outcome = read(cut);

        assertThat(outcome.dossier().company()).isEqualTo("Café Été");
        assertThat(outcome.warnings()).anyMatch(warning -> warning.message().contains("damaged"));
    }

    @Test
    void marksOfDirectionAndControlCharactersNeverReachTheText() {
        String hidden =
                DOSSIER.replace("Können", "\u202EK\u0007ön\u200Bnen\u2066").replace("Été", "É\u0000té");

        ParsedDossier dossier = DossierSamples.understood(hidden);

        assertThat(dossier.questions()).extracting(ParsedQuestion::text).containsExactly("K önnen Sie Soufflé?");
        assertThat(dossier.company()).isEqualTo("Café É té");
    }

    @Test
    void documentsArchivesAndPicturesAreRefusedByName() throws IOException {
        assertRefused("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(zip());
        assertRefused(gzip());
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertRefused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    }

    private static void assertRefused(byte[] file) {
        assertThat(DossierParser.parse(file))
                .isInstanceOfSatisfying(
                        ImportOutcome.NotADossier.class,
                        none -> assertThat(none.reasons())
                                .singleElement()
                                .satisfies(reason ->
                                        assertThat(reason.message()).contains("binary", "Nothing was imported.")));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("dossier.md"));
            zip.write(DOSSIER.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(DOSSIER.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static ImportOutcome.Understood read(byte[] file) {
        ImportOutcome outcome = DossierParser.parse(file);
        assertThat(outcome).isInstanceOf(ImportOutcome.Understood.class);
        return (ImportOutcome.Understood) outcome;
    }
}
