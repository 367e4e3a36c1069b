package app.greenroom.dossier;

import app.greenroom.text.TextChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One change of the text of a section or question: what anchors are mapped through. */
@Entity
@Table(name = "dossier_text_change")
class TextChangeRow {

    /** @param version the version that the change made */
    @Embeddable
    record Key(@Column(name = "item_id") UUID item, int version) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String textBefore;

    @Column(columnDefinition = "mediumtext")
    private String changes;

    @SuppressWarnings("NullAway.Init")
    protected TextChangeRow() {}

    TextChangeRow(UUID item, int version, String textBefore, TextChange change) {
        this.key = new Key(item, version);
        this.textBefore = textBefore;
        this.changes = change.toJson();
    }

    UUID item() {
        return key.item();
    }

    int version() {
        return key.version();
    }

    String textBefore() {
        return textBefore;
    }

    TextChange change() {
        return TextChange.parse(changes);
    }
}
