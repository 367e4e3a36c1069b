package app.greenroom.importing.markdown;

import java.util.List;

/**
 * What a file says. Company and role are empty if the file does not name them. Sections hold the whole text;
 * questions, asks and concepts are what was understood within them.
 */
public record ParsedDossier(
        String company,
        String role,
        List<ParsedSection> sections,
        List<ParsedQuestion> questions,
        List<ParsedQuestion> asks,
        List<ParsedConcept> concepts) {

    public ParsedDossier {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        asks = List.copyOf(asks);
        concepts = List.copyOf(concepts);
    }
}
