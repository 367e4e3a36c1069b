package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Concepts extends JpaRepository<ConceptRow, UUID> {

    /** Also the retired ones. */
    @Query("select c from ConceptRow c where c.dossier = :dossier and c.removedAt is null order by c.position")
    List<ConceptRow> of(DossierId dossier);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(c.dossier, count(c)) from ConceptRow c
            where c.dossier in :dossiers and c.retiredIn is null and c.removedAt is null group by c.dossier""")
    List<DossierLibrary.Count> count(Collection<DossierId> dossiers);
}
