package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Answers extends JpaRepository<AnswerRow, UUID> {

    @Override
    @EntityGraph(attributePaths = "coWriters")
    Optional<AnswerRow> findById(UUID id);

    /** Writers of one answer wait for one another here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AnswerRow a where a.id = :id")
    Optional<AnswerRow> lock(UUID id);

    @EntityGraph(attributePaths = "coWriters")
    List<AnswerRow> findByAssignmentIn(Collection<AssignmentId> assignments);

    @EntityGraph(attributePaths = "coWriters")
    List<AnswerRow> findByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = "coWriters")
    List<AnswerRow> findByAssignmentInAndState(Collection<AssignmentId> assignments, AnswerState state);
}
