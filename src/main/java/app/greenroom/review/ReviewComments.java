package app.greenroom.review;

import app.greenroom.shared.ThreadId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewComments extends JpaRepository<CommentRow, UUID> {

    @Query("""
            select c from CommentRow c where c.thread in :threads and c.deletedAt is null
            order by c.postedAt, c.id""")
    List<CommentRow> in(Collection<ThreadId> threads);
}
