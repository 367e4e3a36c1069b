package app.greenroom.answer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerRevisions extends JpaRepository<AnswerRevisionRow, AnswerRevisionRow.Key> {

    @Query("select r from AnswerRevisionRow r where r.key.answer = :answer order by r.key.number desc")
    List<AnswerRevisionRow> of(UUID answer);
}
