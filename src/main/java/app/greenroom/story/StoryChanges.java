package app.greenroom.story;

import app.greenroom.shared.CommandId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoryChanges extends JpaRepository<StoryChangeRow, StoryChangeRow.Key> {

    @Query(
            "select c from StoryChangeRow c where c.key.story = :story and c.key.version > :version order by c.key.version")
    List<StoryChangeRow> since(UUID story, int version);

    /** What a command changed, as JSON; nothing if it wasn't carried out. */
    @Query("select c.changes from StoryChangeRow c where c.key.story = :story and c.command = :command")
    Optional<String> madeBy(UUID story, CommandId command);
}
