package app.greenroom.comment.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Reattachments extends JpaRepository<ReattachedRow, ReattachedRow.Key> {

    /** All of these threads, oldest first. */
    @Query("select r from ReattachedRow r where r.key.thread in :threads order by r.key.number")
    List<ReattachedRow> of(Collection<UUID> threads);
}
