package app.greenroom.comment.persistence;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Threads extends JpaRepository<ThreadRow, UUID> {

    @Query("""
            select t from ThreadRow t
            where t.assignment = :assignment and t.target in :targets and t.commentCount > 0
            order by t.openedAt""")
    List<ThreadRow> on(AssignmentId assignment, Collection<UUID> targets);

    /** As {@link #on}, with those in which something of the reader's is pending. */
    @Query("""
            select t from ThreadRow t
            where t.assignment = :assignment and t.target in :targets
            and (t.commentCount > 0 or exists (select 1 from CommentRow c where c.threadId = t.id
              and c.pending = true and c.author = :reader and c.deletedAt is null))
            order by t.openedAt""")
    List<ThreadRow> visible(AssignmentId assignment, Collection<UUID> targets, UserId reader);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ThreadRow t where t.id in :ids")
    List<ThreadRow> lock(Collection<UUID> ids);

    @Query("""
            select t from ThreadRow t
            where t.assignment in :assignments and t.commentCount > 0
            and t.state <> app.greenroom.comment.ThreadState.RESOLVED""")
    List<ThreadRow> unresolved(Collection<AssignmentId> assignments);

    @Query("""
            select new app.greenroom.comment.persistence.ThreadCount(t.assignment, t.target, count(t)) from ThreadRow t
            where t.assignment in :assignments and t.commentCount > 0
            and t.state <> app.greenroom.comment.ThreadState.RESOLVED
            group by t.assignment, t.target""")
    List<ThreadCount> countUnresolved(Collection<AssignmentId> assignments);
}
