package app.greenroom.dossier;

import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import java.util.List;

/** A dossier with all that stands in it, each list in the dossier's order. */
public record DossierContents(
        Dossier dossier,
        List<Section> sections,
        List<Question> questions,
        List<Question> asks,
        List<Concept> concepts) {

    /** @throws NotFound if no predicted question of this dossier has the id */
    public Question question(QuestionId id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
