package app.greenroom.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<RevisionRow, RevisionRow.Key> {

    @Query("select r from RevisionRow r where r.key.dossier = :dossier order by r.key.number desc")
    List<RevisionRow> of(UUID dossier);
}
