package app.greenroom.dossier;

import app.greenroom.shared.TeamId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Dossiers extends JpaRepository<DossierRow, UUID> {

    List<DossierRow> findByTeamOrderByImportedAtDesc(TeamId team);

    /** Whoever makes a revision waits for whoever makes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DossierRow d where d.id = :id")
    Optional<DossierRow> lock(UUID id);

    List<DossierRow> findByIdIn(Collection<UUID> ids);
}
