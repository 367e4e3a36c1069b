package app.greenroom.dossier;

import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Pair;
import app.greenroom.shared.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a revision changed, kept so that people can be told later what happened while they were away. */
@Entity
@Table(name = "dossier_item_change")
class ItemChangeRow {

    @Embeddable
    record Key(@Column(name = "dossier_id") UUID dossier, int revision, int position) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(name = "item_id")
    private UUID item;

    @Enumerated(EnumType.STRING)
    private Change what;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String textBefore;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String textNow;

    private @Nullable String groupBefore;
    private @Nullable String groupNow;

    @SuppressWarnings("NullAway.Init")
    protected ItemChangeRow() {}

    ItemChangeRow(DossierId dossier, int revision, int position, ItemKind kind, UUID item, Pair pair) {
        this.key = new Key(dossier.value(), revision, position);
        this.kind = kind;
        this.item = item;
        this.what = pair.change();
        if (pair.before() != null) {
            this.textBefore = pair.before().text();
            this.groupBefore = pair.before().group();
        }
        if (pair.now() != null) {
            this.textNow = pair.now().text();
            this.groupNow = pair.now().group();
        }
    }

    DossierId dossier() {
        return new DossierId(key.dossier());
    }

    ItemChange toChange() {
        return new ItemChange(key.revision(), kind, item, what, textBefore, textNow, groupBefore, groupNow);
    }
}
