package app.greenroom.importing;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportDrafts extends JpaRepository<ImportDraftRow, UUID> {

    @Query("""
            select new app.greenroom.importing.WaitingImport(d.id, d.fileName, d.outline, d.addedAt)
            from ImportDraftRow d
            where d.owner = :owner and d.team = :team and d.dossier is null and d.boxed = false
            order by d.addedAt desc, d.id""")
    List<WaitingImport> waiting(UserId owner, TeamId team);

    Optional<ImportDraftRow> findFirstByOwnerAndTeamAndBoxedTrueOrderByAddedAtDesc(UserId owner, TeamId team);

    long countByOwnerAndTeamAndDossierIsNull(UserId owner, TeamId team);

    /** One that is to be a new dossier. */
    Optional<ImportDraftRow> findByIdAndDossierIsNull(UUID id);

    /** One that is a new text for a dossier. */
    Optional<ImportDraftRow> findByOwnerAndDossier(UserId owner, DossierId dossier);
}
