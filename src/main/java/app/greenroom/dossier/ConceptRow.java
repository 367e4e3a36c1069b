package app.greenroom.dossier;

import app.greenroom.shared.ConceptId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier_concept")
class ConceptRow extends Row {

    @Column(name = "dossier_id")
    private DossierId dossier;

    private @Nullable String topic;
    private String body;

    @SuppressWarnings("UnusedVariable") // stored
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected ConceptRow() {}

    ConceptRow(DossierId dossier, int position, DossierDraft.DraftConcept draft) {
        super(ConceptId.random());
        this.dossier = dossier;
        this.position = position;
        this.topic = draft.topic();
        this.body = draft.text();
    }

    Concept toConcept() {
        return new Concept(new ConceptId(getId()), topic, body);
    }
}
