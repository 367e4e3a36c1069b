package app.greenroom.dossier;

import app.greenroom.shared.ConceptId;
import app.greenroom.shared.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier_concept")
class ConceptRow extends ItemRow {

    private @Nullable String topic;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected ConceptRow() {}

    ConceptRow(DossierId dossier, int position, DossierDraft.DraftConcept draft) {
        super(ConceptId.random(), dossier, position);
        this.topic = draft.topic();
        this.body = draft.text();
    }

    void say(DossierDraft.DraftConcept draft) {
        topic = draft.topic();
        body = draft.text();
    }

    @Override
    ItemKind itemKind() {
        return ItemKind.CONCEPT;
    }

    @Override
    String words() {
        return body;
    }

    @Override
    @Nullable String group() {
        return topic;
    }

    Concept toConcept() {
        return new Concept(new ConceptId(getId()), topic, body);
    }
}
