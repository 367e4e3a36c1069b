package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier_question")
class QuestionRow extends ItemRow implements ChangingText {

    enum Kind {
        PREDICTED,
        ASK
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "group_title")
    private @Nullable String group;

    @Column(columnDefinition = "text")
    private String body;

    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected QuestionRow() {}

    QuestionRow(DossierId dossier, Kind kind, int position, DossierDraft.DraftQuestion draft) {
        super(QuestionId.random(), dossier, position);
        this.kind = kind;
        this.group = draft.group();
        this.body = draft.text();
    }

    Kind kind() {
        return kind;
    }

    void regroup(@Nullable String other) {
        group = other;
    }

    @Override
    ItemKind itemKind() {
        return kind == Kind.PREDICTED ? ItemKind.QUESTION : ItemKind.ASK;
    }

    @Override
    String words() {
        return body;
    }

    @Override
    @Nullable String group() {
        return group;
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

    Question toQuestion() {
        return new Question(new QuestionId(getId()), group, body, textVersion, !live());
    }
}
