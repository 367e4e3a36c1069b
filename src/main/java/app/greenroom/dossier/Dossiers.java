package app.greenroom.dossier;

import app.greenroom.shared.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Dossiers extends JpaRepository<DossierRow, UUID> {

    List<DossierRow> findByTeamOrderByImportedAtDesc(TeamId team);

    List<DossierRow> findByIdIn(Collection<UUID> ids);
}
