package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.Row;
import app.greenroom.shared.SectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

@Entity
@Table(name = "dossier_section")
class SectionRow extends Row {

    @Column(name = "dossier_id")
    private DossierId dossier;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String heading;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @SuppressWarnings("UnusedVariable") // stored
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected SectionRow() {}

    SectionRow(DossierId dossier, int position, DossierDraft.DraftSection draft) {
        super(SectionId.random());
        this.dossier = dossier;
        this.position = position;
        this.kind = draft.kind();
        this.heading = draft.heading();
        this.body = draft.body();
    }

    Section toSection() {
        return new Section(new SectionId(getId()), kind, heading, body);
    }
}
