package app.greenroom.review;

import app.greenroom.shared.AnswerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Verdicts extends JpaRepository<VerdictRow, UUID> {

    List<VerdictRow> findByAnswerInOrderByGivenAt(Collection<AnswerId> answers);

    List<VerdictRow> findByAnswerOrderByGivenAtDesc(AnswerId answer);
}
