package app.greenroom.dossier.importing;

import org.springframework.data.jpa.repository.JpaRepository;

interface ImportDrafts extends JpaRepository<ImportDraftRow, ImportDraftRow.Key> {}
