package app.greenroom.dossier.importing;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReimportDrafts extends JpaRepository<ReimportDraftRow, ReimportDraftRow.Key> {}
