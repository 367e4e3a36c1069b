package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Questions extends JpaRepository<QuestionRow, UUID> {

    List<QuestionRow> findByDossierOrderByPosition(DossierId dossier);

    List<QuestionRow> findByDossierAndKindOrderByPosition(DossierId dossier, QuestionRow.Kind kind);

    List<QuestionRow> findByDossierInOrderByPosition(Collection<DossierId> dossiers);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(q.dossier, count(q)) from QuestionRow q
            where q.dossier in :dossiers and q.kind = app.greenroom.dossier.QuestionRow.Kind.PREDICTED
            group by q.dossier""")
    List<DossierLibrary.Count> countPredicted(Collection<DossierId> dossiers);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(q.dossier, count(q)) from QuestionRow q
            where q.dossier in :dossiers and q.kind = app.greenroom.dossier.QuestionRow.Kind.ASK
            group by q.dossier""")
    List<DossierLibrary.Count> countAsks(Collection<DossierId> dossiers);
}
