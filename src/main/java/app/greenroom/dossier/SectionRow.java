package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.SectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier_section")
class SectionRow extends ItemRow implements ChangingText {

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String heading;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected SectionRow() {}

    SectionRow(DossierId dossier, int position, DossierDraft.DraftSection draft) {
        super(SectionId.random(), dossier, position);
        this.kind = draft.kind();
        this.heading = draft.heading();
        this.body = draft.body();
    }

    /** Its text is changed by {@link #change}. */
    void title(DossierDraft.DraftSection draft) {
        this.kind = draft.kind();
        this.heading = draft.heading();
    }

    @Override
    ItemKind itemKind() {
        return ItemKind.SECTION;
    }

    @Override
    String words() {
        return DossierDraft.words(heading, body);
    }

    @Override
    @Nullable String group() {
        return null;
    }

    @Override
    @Nullable String slot() {
        return kind.slot();
    }

    @Override
    public String text() {
        return body;
    }

    @Override
    public int textVersion() {
        return textVersion;
    }

    @Override
    public void change(String now) {
        body = now;
        textVersion++;
    }

    Section toSection() {
        return new Section(new SectionId(getId()), kind, heading, body, textVersion);
    }
}
