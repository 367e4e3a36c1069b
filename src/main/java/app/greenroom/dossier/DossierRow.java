package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dossier")
class DossierRow extends Row {

    @Column(name = "team_id")
    private TeamId team;

    private String company;

    @Column(name = "role_title")
    private String role;

    private int revision;
    private int changedIn = 1;

    @Column(name = "imported_by")
    private UserId importedBy;

    private Instant importedAt;
    private @Nullable Instant archivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DossierRow() {}

    DossierRow(DossierId id, TeamId team, DossierDraft draft, UserId importedBy, Instant now) {
        super(id);
        this.team = team;
        this.company = draft.company();
        this.role = draft.role();
        this.revision = 1;
        this.importedBy = importedBy;
        this.importedAt = now;
    }

    /** The next revision. */
    int advance(DossierDraft draft, UserId by, Instant now) {
        this.company = draft.company();
        this.role = draft.role();
        this.importedBy = by;
        this.importedAt = now;
        return ++revision;
    }

    /** The newest revision changed some items. */
    void changed() {
        changedIn = revision;
    }

    void archive(@Nullable Instant at) {
        this.archivedAt = at;
    }

    Dossier toDossier() {
        return new Dossier(
                new DossierId(getId()),
                team,
                company,
                role,
                revision,
                changedIn,
                importedBy,
                importedAt,
                archivedAt != null);
    }
}
