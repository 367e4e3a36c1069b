package app.greenroom.importing;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReimportDrafts extends JpaRepository<ReimportDraftRow, ReimportDraftRow.Key> {}
