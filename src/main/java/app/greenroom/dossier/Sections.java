package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Sections extends JpaRepository<SectionRow, UUID> {

    /** Also the retired ones. */
    @Query("select s from SectionRow s where s.dossier = :dossier and s.removedAt is null order by s.position")
    List<SectionRow> of(DossierId dossier);
}
