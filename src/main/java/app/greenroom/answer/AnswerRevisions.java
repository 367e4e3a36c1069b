package app.greenroom.answer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerRevisions extends JpaRepository<AnswerRevisionRow, AnswerRevisionRow.Key> {

    @Query("select r from AnswerRevisionRow r where r.key.answer = :answer order by r.key.number desc")
    List<AnswerRevisionRow> of(UUID answer);

    /** Those that ask to look at something, of the latest submissions. */
    @Query("""
            select r from AnswerRevisionRow r where r.key.answer in :answers and r.note is not null
            and r.key.number = (select a.revision from AnswerRow a where a.id = r.key.answer)""")
    List<AnswerRevisionRow> withNotes(Collection<UUID> answers);
}
