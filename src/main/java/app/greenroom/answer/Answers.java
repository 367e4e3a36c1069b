package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Answers extends JpaRepository<AnswerRow, UUID> {

    /** Writers of one answer wait for one another here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AnswerRow a where a.id = :id")
    Optional<AnswerRow> lock(UUID id);

    List<AnswerRow> findByAssignmentIn(Collection<AssignmentId> assignments);

    List<AnswerRow> findByIdIn(Collection<UUID> ids);

    List<AnswerRow> findByAssignmentInAndState(Collection<AssignmentId> assignments, AnswerState state);
}
