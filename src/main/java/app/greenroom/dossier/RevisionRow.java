package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a dossier as it was given, kept so that nothing of it is lost. */
@Entity
@Table(name = "dossier_revision")
class RevisionRow {

    @Embeddable
    record Key(@Column(name = "dossier_id") UUID dossier, int number) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String source;

    private @Nullable String fileName;

    @Column(name = "imported_by")
    private UserId importedBy;

    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected RevisionRow() {}

    RevisionRow(
            DossierId dossier, int number, String source, @Nullable String fileName, UserId importedBy, Instant now) {
        this.key = new Key(dossier.value(), number);
        this.source = source;
        this.fileName = fileName;
        this.importedBy = importedBy;
        this.importedAt = now;
    }

    int number() {
        return key.number();
    }

    String source() {
        return source;
    }

    Instant importedAt() {
        return importedAt;
    }

    UserId importedBy() {
        return importedBy;
    }

    @Nullable String fileName() {
        return fileName;
    }
}
