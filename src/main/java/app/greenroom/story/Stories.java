package app.greenroom.story;

import app.greenroom.shared.AssignmentId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Stories extends JpaRepository<StoryRow, UUID> {

    /** Writers of one story wait for one another here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoryRow s where s.id = :id")
    Optional<StoryRow> lock(UUID id);

    @Query("""
            select s from StoryRow s where s.assignment in :assignments and s.deletedAt is null
            order by s.title, s.madeAt, s.id""")
    List<StoryRow> of(Collection<AssignmentId> assignments);

    long countByAssignmentAndDeletedAtIsNull(AssignmentId assignment);
}
