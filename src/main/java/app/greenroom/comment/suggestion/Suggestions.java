package app.greenroom.comment.suggestion;

import app.greenroom.shared.CommandId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Suggestions extends JpaRepository<SuggestionRow, UUID> {

    List<SuggestionRow> findByIdIn(Collection<UUID> threads);

    List<SuggestionRow> findByDecidedWith(CommandId command);
}
