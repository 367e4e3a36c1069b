package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dossiers to test with, all of them made up. */
public final class DossierSamples {

    private DossierSamples() {}

    public static String ferries() {
        return read("ferries.md");
    }

    public static String teaHouse() {
        return read("tea-house.md");
    }

    static String withQuestions(String list) {
        return "# Interview Prep: Acme – Dev\n\n## Predicted Interview Questions\n" + list;
    }

    static String withConcepts(String list) {
        return "# Interview Prep: Acme – Dev\n\n## Concepts To Know/Review\n" + list;
    }

    public static ParsedDossier understood(String text) {
        ImportOutcome outcome = DossierParser.parse(text);
        assertThat(outcome).isInstanceOf(ImportOutcome.Understood.class);
        return ((ImportOutcome.Understood) outcome).dossier();
    }

    public static List<ImportWarning> warnings(String text) {
        return switch (DossierParser.parse(text)) {
            case ImportOutcome.Understood understood -> understood.warnings();
            case ImportOutcome.NotADossier none -> none.reasons();
        };
    }

    /** Each question as {@code group | text}. */
    public static List<String> questions(String list) {
        return lines(understood(withQuestions(list)).questions());
    }

    /** Each concept as {@code topic | items}. */
    static List<String> concepts(String list) {
        return understood(withConcepts(list)).concepts().stream()
                .map(concept -> concept.topic() + " | " + String.join(" + ", concept.items()))
                .toList();
    }

    public static List<String> lines(List<ParsedQuestion> questions) {
        return questions.stream()
                .map(question -> question.group() + " | " + question.text())
                .toList();
    }

    /** Files of dossiers of many kinds; what each says stands beside it in a file of text. */
    static Stream<Path> kinds() throws IOException {
        return folder("kinds");
    }

    public static Stream<Path> folder(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dossiers", name))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    /** What is understood of a dossier, an entry a line. */
    static List<String> outline(String text) {
        ParsedDossier dossier = understood(text);
        List<String> outline = new ArrayList<>();
        outline.add("T " + dossier.company() + " | " + dossier.role());
        dossier.questions().forEach(it -> outline.add("Q " + named(it.group()) + " | " + it.text()));
        dossier.asks().forEach(it -> outline.add("A " + named(it.group()) + " | " + it.text()));
        dossier.concepts()
                .forEach(it -> outline.add("C " + named(it.topic()) + " | " + String.join(" + ", it.items())));
        return outline;
    }

    private static String named(@Nullable String group) {
        return group == null ? "-" : group;
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(DossierSamples.class.getResourceAsStream("/dossiers/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
