package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the importer on a folder of real dossiers with labels made by reading. The folder is no part of the project:
 * name it with {@code -Dgreenroom.corpus=FOLDER}, or put it beside the project as {@code ../shared/corpus}.
 */
class LabelledDossiersTest {

    private static final Path CORPUS = Path.of(System.getProperty("greenroom.corpus", "../shared/corpus"));

    private record Labelled(JsonNode label, ParsedDossier dossier) {}

    private static final List<Labelled> FILES = new ArrayList<>();

    @BeforeAll
    static void readFolder() throws IOException {
        assumeTrue(
                Files.isDirectory(CORPUS.resolve("dossiers")),
                "No folder of labelled dossiers at " + CORPUS + ": the importer's scores are not measured.");
        for (Path file : files("dossiers")) {
            String name = file.getFileName().toString().substring(0, 3) + ".json";
            JsonNode label = JsonMapper.shared()
                    .readTree(Files.readString(CORPUS.resolve("labels").resolve(name)));
            FILES.add(new Labelled(label, DossierSamples.understood(Files.readString(file))));
        }
    }

    @Test
    void findsEveryTitle() {
        assertThat(FILES).allSatisfy(file -> {
            assertThat(folded(file.dossier().company())).isEqualTo(folded(text(file.label(), "company")));
            assertThat(folded(file.dossier().role())).isEqualTo(folded(text(file.label(), "role")));
        });
    }

    @Test
    void findsQuestionsAndAsks() {
        assertThat(score("questions", "group", false)).isGreaterThanOrEqualTo(0.98);
        assertThat(score("questions", "group", true)).isGreaterThanOrEqualTo(0.95);
        assertThat(score("asks", "group", false)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsConcepts() {
        assertThat(score("concepts", "topic", false)).isGreaterThanOrEqualTo(0.98);
        assertThat(score("concepts", "topic", true)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void refusesWhatIsNoDossierAndSavesWhatItCanOfOtherShapes() throws IOException {
        for (Path file : files("not-dossiers")) {
            assertThat(DossierParser.parse(Files.readString(file))).isInstanceOf(ImportOutcome.NotADossier.class);
        }
        for (Path file : files("other-shapes")) {
            String text = Files.readString(file);
            assertThat(DossierSamples.understood(text).questions())
                    .as(file.toString())
                    .isNotEmpty();
            assertThat(DossierSamples.warnings(text)).as(file.toString()).isNotEmpty();
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** The harmonic mean of precision and recall over all files, from 0 to 1. */
    private static double score(String list, String over, boolean within) {
        int found = 0;
        int right = 0;
        int labelled = 0;
        for (Labelled file : FILES) {
            Map<String, Integer> expected = new HashMap<>();
            for (JsonNode entry : file.label().get(list)) {
                entries(entry).forEach(text -> expected.merge(key(text, text(entry, over), within), 1, Integer::sum));
            }
            labelled += expected.values().stream().mapToInt(Integer::intValue).sum();
            for (String key : understood(file.dossier(), list, within)) {
                found++;
                right += expected.merge(key, -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        double mean = 2.0 * right / (found + labelled);
        System.out.printf(
                Locale.ROOT, "%s%s: F1 %.3f, %d labelled%n", list, within ? " within " + over : "", mean, labelled);
        return mean;
    }

    private static List<String> understood(ParsedDossier dossier, String list, boolean within) {
        if (list.equals("concepts")) {
            return dossier.concepts().stream()
                    .flatMap(concept -> concept.items().stream().map(item -> key(item, concept.topic(), within)))
                    .toList();
        }
        List<ParsedQuestion> questions = list.equals("asks") ? dossier.asks() : dossier.questions();
        return questions.stream()
                .map(question -> key(question.text(), question.group(), within))
                .toList();
    }

    private static List<String> entries(JsonNode entry) {
        if (!entry.has("items")) {
            return List.of(text(entry, "text"));
        }
        List<String> items = new ArrayList<>();
        entry.get("items").forEach(item -> items.add(item.stringValue()));
        return items;
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? "" : value.stringValue();
    }

    private static String key(String text, @Nullable String over, boolean within) {
        return folded(text) + (within ? "@" + folded(over == null ? "" : over) : "");
    }

    private static String folded(String text) {
        String form = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return form.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
