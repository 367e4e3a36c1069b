package app.greenroom.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ItemChanges extends JpaRepository<ItemChangeRow, ItemChangeRow.Key> {

    @Query("""
            select c from ItemChangeRow c where c.key.dossier in :dossiers and c.key.revision > :after
            order by c.key.revision, c.key.position""")
    List<ItemChangeRow> after(Collection<UUID> dossiers, int after);
}
