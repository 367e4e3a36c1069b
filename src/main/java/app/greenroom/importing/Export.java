package app.greenroom.importing;

import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.Question;
import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.importing.markdown.written.DossierMarkdown;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as a Markdown file that can be imported again and is then the same.
 *
 * @param fileName after company and role
 */
public record Export(String fileName, String markdown) {

    /** What will be saved of an import, as it is corrected now. */
    public static Export of(ImportProposal proposal) {
        return of(new ParsedDossier(
                proposal.company(),
                proposal.role(),
                proposal.sections().stream()
                        .map(it -> new ParsedSection(it.kind(), it.heading(), it.body(), it.line()))
                        .toList(),
                entries(proposal.questions()),
                entries(proposal.asks()),
                proposal.concepts().stream()
                        .map(it -> new ParsedConcept(it.group(), List.of(it.text()), it.line()))
                        .toList()));
    }

    /** A dossier of the library. */
    public static Export of(DossierContents contents) {
        return of(new ParsedDossier(
                contents.dossier().company(),
                contents.dossier().role(),
                contents.sections().stream()
                        .map(it -> new ParsedSection(it.kind(), it.heading(), it.body(), 0))
                        .toList(),
                questions(contents.questions()),
                questions(contents.asks()),
                contents.concepts().stream().map(Export::concept).toList()));
    }

    private static Export of(ParsedDossier dossier) {
        String name = Stream.of(dossier.company(), dossier.role())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" - "))
                .replaceAll("[\\\\/:*?\"<>|]+", " ");
        String clean = FileNames.clean(name);
        return new Export((clean == null ? "dossier" : clean) + ".md", DossierMarkdown.of(dossier));
    }

    private static List<ParsedQuestion> entries(List<ProposedEntry> entries) {
        return entries.stream()
                .map(it -> new ParsedQuestion(it.group(), it.text(), it.line()))
                .toList();
    }

    private static List<ParsedQuestion> questions(List<Question> questions) {
        return questions.stream()
                .map(it -> new ParsedQuestion(it.group(), it.text(), 0))
                .toList();
    }

    private static ParsedConcept concept(Concept concept) {
        return new ParsedConcept(concept.topic(), List.of(concept.text()), 0);
    }
}
