package app.greenroom.dossier;

import app.greenroom.dossier.matching.Before;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Id;
import app.greenroom.shared.Row;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of a dossier: it goes on through the revisions, is retired by one that leaves it out, and may then be removed. */
@MappedSuperclass
abstract class ItemRow extends Row {

    @Column(name = "dossier_id")
    private DossierId dossier;

    private int position;
    private @Nullable Integer retiredIn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemRow() {}

    ItemRow(Id id, DossierId dossier, int position) {
        super(id);
        this.dossier = dossier;
        this.position = position;
    }

    abstract ItemKind itemKind();

    /** All that people read of it, as one text. */
    abstract String words();

    abstract @Nullable String group();

    /** See {@link Before#slot}. */
    @Nullable String slot() {
        return null;
    }

    DossierId dossier() {
        return dossier;
    }

    boolean live() {
        return retiredIn == null;
    }

    /** The revision that left it out; null while it is part of the dossier. */
    @Nullable Integer retiredIn() {
        return retiredIn;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** Makes it part of the newest revision. */
    void standAt(int place) {
        position = place;
        retiredIn = null;
    }

    int position() {
        return position;
    }

    void retire(int revision) {
        retiredIn = revision;
    }

    void remove(@Nullable Instant at) {
        removedAt = at;
    }

    Before before() {
        return new Before(getId(), group(), words(), slot(), !live());
    }
}
