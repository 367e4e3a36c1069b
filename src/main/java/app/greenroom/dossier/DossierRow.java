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

    void rename(String company, String role) {
        this.company = company;
        this.role = role;
    }

    void archive(@Nullable Instant at) {
        this.archivedAt = at;
    }

    Dossier toDossier() {
        return new Dossier(
                new DossierId(getId()), team, company, role, revision, importedBy, importedAt, archivedAt != null);
    }
}
