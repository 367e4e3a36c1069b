package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Questions extends JpaRepository<QuestionRow, UUID> {

    /** Of both kinds, also the retired ones. */
    @Query("select q from QuestionRow q where q.dossier in :dossiers and q.removedAt is null order by q.position")
    List<QuestionRow> of(Collection<DossierId> dossiers);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(q.dossier, count(q)) from QuestionRow q
            where q.dossier in :dossiers and q.kind = app.greenroom.dossier.QuestionRow.Kind.PREDICTED
            and q.retiredIn is null and q.removedAt is null
            group by q.dossier""")
    List<DossierLibrary.Count> countPredicted(Collection<DossierId> dossiers);

    @Query("""
            select new app.greenroom.dossier.DossierLibrary$Count(q.dossier, count(q)) from QuestionRow q
            where q.dossier in :dossiers and q.kind = app.greenroom.dossier.QuestionRow.Kind.ASK
            and q.retiredIn is null and q.removedAt is null
            group by q.dossier""")
    List<DossierLibrary.Count> countAsks(Collection<DossierId> dossiers);
}
