package app.greenroom.rubric;

import app.greenroom.shared.TeamId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Criteria extends JpaRepository<CriterionRow, UUID> {

    @Query("select c from CriterionRow c where c.team = :team order by c.position, c.id")
    List<CriterionRow> of(TeamId team);

    /** As {@link #of}; until the transaction ends nobody else changes them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CriterionRow c where c.team = :team order by c.position, c.id")
    List<CriterionRow> hold(TeamId team);

    /** Stores a criterion unless it is there. */
    @Modifying
    @Query(value = """
                    insert ignore into rubric_criterion (id, team_id, position, name, level_1, level_2, level_3, level_4)
                    values (:id, :team, :position, :name, :first, :second, :third, :fourth)""", nativeQuery = true)
    void ensure(
            UUID id, UUID team, int position, String name, String first, String second, String third, String fourth);
}
