package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Sections extends JpaRepository<SectionRow, UUID> {

    List<SectionRow> findByDossierOrderByPosition(DossierId dossier);
}
