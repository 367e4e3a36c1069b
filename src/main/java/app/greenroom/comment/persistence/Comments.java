package app.greenroom.comment.persistence;

import app.greenroom.comment.queries.PendingCount;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Comments extends JpaRepository<CommentRow, UUID> {

    /** What everybody may read who may read the threads. */
    @Query("""
            select c from CommentRow c where c.thread in :threads and c.deletedAt is null and c.pending = false
            order by c.postedAt, c.id""")
    List<CommentRow> in(Collection<ThreadId> threads);

    /** Also what is pending of the reader's own, behind what is published. */
    @Query("""
            select c from CommentRow c where c.thread in :threads and c.deletedAt is null
            and (c.pending = false or c.author = :reader)
            order by c.pending, c.postedAt, c.id""")
    List<CommentRow> visible(Collection<ThreadId> threads, UserId reader);

    /** What is pending of somebody's on some passages, in the order in which it was written. */
    @Query("""
            select c from CommentRow c, ThreadRow t where t.id = c.threadId
            and t.assignment = :assignment and t.target = :target
            and t.kind in (app.greenroom.comment.PassageKind.ANSWER, app.greenroom.comment.PassageKind.QUESTION)
            and c.author = :author and c.pending = true and c.deletedAt is null
            order by c.postedAt, c.id""")
    List<CommentRow> pending(AssignmentId assignment, UUID target, UserId author);

    /** What is pending of somebody's in a thread. */
    @Query("""
            select c from CommentRow c where c.thread = :thread
            and c.author = :author and c.pending = true and c.deletedAt is null
            order by c.postedAt, c.id""")
    List<CommentRow> pending(ThreadId thread, UserId author);

    /** How much is pending of somebody's on each question of some assignments. */
    @Query("""
            select new app.greenroom.comment.queries.PendingCount(t.assignment, t.target, count(c), min(c.postedAt))
            from CommentRow c, ThreadRow t where t.id = c.threadId
            and t.assignment in :assignments
            and c.author = :author and c.pending = true and c.deletedAt is null
            group by t.assignment, t.target""")
    List<PendingCount> countPending(Collection<AssignmentId> assignments, UserId author);

    List<CommentRow> findByPublishedWith(UUID verdict);

    /** With those that were deleted. */
    List<CommentRow> findByThread(ThreadId thread);
}
