package app.greenroom.round.persistence;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.Snapshot;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Verdicts extends JpaRepository<VerdictRow, UUID> {

    List<VerdictRow> findByAnswerOrderByGivenAtDesc(AnswerId answer);

    /** Newest first; a page shows them in several places, and reads them once. */
    default List<VerdictRow> on(AnswerId answer) {
        return Snapshot.once(List.of(VerdictRow.class, answer), () -> findByAnswerOrderByGivenAtDesc(answer));
    }
}
