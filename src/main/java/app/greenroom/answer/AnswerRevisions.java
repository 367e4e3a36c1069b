package app.greenroom.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerRevisions extends JpaRepository<AnswerRevisionRow, AnswerRevisionRow.Key> {

    /** What the candidate asks to look at. */
    record Note(UUID answer, String words) {}

    @Query("select r from AnswerRevisionRow r where r.key.answer = :answer order by r.key.number desc")
    List<AnswerRevisionRow> of(UUID answer);

    /** Without their texts, newest first. */
    @Query("""
            select new app.greenroom.answer.Revision(r.key.number, r.textVersion, r.submittedBy, r.submittedAt, r.note)
            from AnswerRevisionRow r where r.key.answer = :answer order by r.key.number desc""")
    List<Revision> listed(UUID answer);

    /** Which of these answers were submitted until a moment. */
    @Query("""
            select distinct r.key.answer from AnswerRevisionRow r
            where r.key.answer in :answers and r.submittedAt <= :moment""")
    List<UUID> submittedUntil(Collection<UUID> answers, Instant moment);

    /** Of the latest submissions. */
    @Query("""
            select new app.greenroom.answer.AnswerRevisions$Note(r.key.answer, r.note) from AnswerRevisionRow r
            where r.key.answer in :answers and r.note is not null
            and r.key.number = (select a.revision from AnswerRow a where a.id = r.key.answer)""")
    List<Note> notes(Collection<UUID> answers);
}
