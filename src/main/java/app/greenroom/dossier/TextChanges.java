package app.greenroom.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TextChanges extends JpaRepository<TextChangeRow, TextChangeRow.Key> {

    @Query("select c from TextChangeRow c where c.key.item in :items order by c.key.version")
    List<TextChangeRow> of(Collection<UUID> items);
}
