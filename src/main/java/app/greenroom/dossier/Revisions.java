package app.greenroom.dossier;

import org.springframework.data.jpa.repository.JpaRepository;

interface Revisions extends JpaRepository<RevisionRow, RevisionRow.Key> {}
