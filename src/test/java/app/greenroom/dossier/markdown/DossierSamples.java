package app.greenroom.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Dossiers to test with, all of them made up. */
final class DossierSamples {

    private DossierSamples() {}

    static String ferries() {
        return read("ferries.md");
    }

    static String teaHouse() {
        return read("tea-house.md");
    }

    static String withQuestions(String list) {
        return "# Interview Prep: Acme – Dev\n\n## Predicted Interview Questions\n" + list;
    }

    static String withConcepts(String list) {
        return "# Interview Prep: Acme – Dev\n\n## Concepts To Know/Review\n" + list;
    }

    static ParsedDossier understood(String text) {
        ImportOutcome outcome = DossierParser.parse(text);
        assertThat(outcome).isInstanceOf(ImportOutcome.Understood.class);
        return ((ImportOutcome.Understood) outcome).dossier();
    }

    static List<ImportWarning> warnings(String text) {
        return switch (DossierParser.parse(text)) {
            case ImportOutcome.Understood understood -> understood.warnings();
            case ImportOutcome.NotADossier none -> none.reasons();
        };
    }

    /** Each question as {@code group | text}. */
    static List<String> questions(String list) {
        return lines(understood(withQuestions(list)).questions());
    }

    /** Each concept as {@code topic | items}. */
    static List<String> concepts(String list) {
        return understood(withConcepts(list)).concepts().stream()
                .map(concept -> concept.topic() + " | " + String.join(" + ", concept.items()))
                .toList();
    }

    static List<String> lines(List<ParsedQuestion> questions) {
        return questions.stream()
                .map(question -> question.group() + " | " + question.text())
                .toList();
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
