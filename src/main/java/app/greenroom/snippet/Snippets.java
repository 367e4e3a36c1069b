package app.greenroom.snippet;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Snippets extends JpaRepository<SnippetRow, UUID> {

    /** Somebody's own in these teams, and what is shared there. */
    @Query("""
            select s from SnippetRow s
            where s.deletedAt is null and s.team in :teams and (s.author = :user or s.shared = true)
            order by s.title, s.id""")
    List<SnippetRow> of(UserId user, Collection<TeamId> teams);
}
