package app.greenroom.review;

import app.greenroom.shared.AnswerId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Verdicts extends JpaRepository<VerdictRow, UUID> {

    List<VerdictRow> findByAnswerOrderByGivenAtDesc(AnswerId answer);
}
