package app.greenroom.dossier;

import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dossier with all that stands in it, each list in the dossier's order.
 *
 * @param retired what it no longer holds
 */
public record DossierContents(
        Dossier dossier,
        List<Section> sections,
        List<Question> questions,
        List<Question> asks,
        List<Concept> concepts,
        Retired retired) {

    /**
     * A predicted question, also a retired one.
     *
     * @throws NotFound if none has the id
     */
    public Question question(QuestionId id) {
        return Stream.concat(questions.stream(), retired.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
