package app.greenroom.assignment;

import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Assignments extends JpaRepository<AssignmentRow, UUID> {

    @Override
    @EntityGraph(attributePaths = "mentors")
    Optional<AssignmentRow> findById(UUID id);

    @EntityGraph(attributePaths = "mentors")
    List<AssignmentRow> findByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = "mentors")
    List<AssignmentRow> findByTeam(TeamId team);

    @EntityGraph(attributePaths = "mentors")
    List<AssignmentRow> findByCandidate(UserId candidate);

    @EntityGraph(attributePaths = "mentors")
    List<AssignmentRow> findByDossier(DossierId dossier);

    @Query("select distinct a from AssignmentRow a join a.mentors m left join fetch a.mentors where key(m) = :mentor")
    List<AssignmentRow> mentoredBy(UUID mentor);

    @Query("""
            select a from AssignmentRow a
            where a.dossier = :dossier and a.candidate in :candidates and a.endedAt is null""")
    List<AssignmentRow> workingOn(DossierId dossier, Collection<UserId> candidates);

    @Query("select a.id from AssignmentRow a where a.dossier = :dossier")
    List<UUID> idsOn(DossierId dossier);

    @Query("""
            select new app.greenroom.assignment.AssignmentDirectory$OpenCount(a.dossier, count(a)) from AssignmentRow a
            where a.dossier in :dossiers and a.endedAt is null group by a.dossier""")
    List<AssignmentDirectory.OpenCount> countOpen(Collection<DossierId> dossiers);

    @Modifying
    @Query("update AssignmentRow a set a.lastActivityAt = :now where a.id = :id")
    void touch(UUID id, Instant now);
}
