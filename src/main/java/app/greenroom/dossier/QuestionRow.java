package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier_question")
class QuestionRow extends Row {

    enum Kind {
        PREDICTED,
        ASK
    }

    @Column(name = "dossier_id")
    private DossierId dossier;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "group_title")
    private @Nullable String group;

    @Column(columnDefinition = "text")
    private String body;

    @SuppressWarnings("UnusedVariable") // stored
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected QuestionRow() {}

    QuestionRow(DossierId dossier, Kind kind, int position, DossierDraft.DraftQuestion draft) {
        super(QuestionId.random());
        this.dossier = dossier;
        this.kind = kind;
        this.position = position;
        this.group = draft.group();
        this.body = draft.text();
    }

    DossierId dossier() {
        return dossier;
    }

    Kind kind() {
        return kind;
    }

    Question toQuestion() {
        return new Question(new QuestionId(getId()), group, body);
    }
}
