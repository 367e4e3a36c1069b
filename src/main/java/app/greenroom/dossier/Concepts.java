package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Concepts extends JpaRepository<ConceptRow, UUID> {

    List<ConceptRow> findByDossierOrderByPosition(DossierId dossier);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(c.dossier, count(c)) from ConceptRow c
            where c.dossier in :dossiers group by c.dossier""")
    List<DossierLibrary.Count> count(Collection<DossierId> dossiers);

    List<ConceptRow> findByDossierInOrderByPosition(Collection<DossierId> dossiers);
}
