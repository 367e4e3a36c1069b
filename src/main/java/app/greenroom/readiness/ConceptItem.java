package app.greenroom.readiness;

import app.greenroom.account.Person;
import app.greenroom.dossier.Concept;
import app.greenroom.readiness.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One item of the checklist.
 *
 * @param confirmedBy who confirmed it; null unless it is confirmed
 */
public record ConceptItem(
        Concept concept, ConceptProgress progress, @Nullable Person confirmedBy, ConceptNote note) {

    public ConceptState state() {
        return progress.state();
    }

    public Standing standing() {
        return progress.standing();
    }

    public boolean confirmed() {
        return progress.confirmed();
    }
}
