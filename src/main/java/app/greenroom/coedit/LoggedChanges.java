package app.greenroom.coedit;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LoggedChanges extends JpaRepository<LoggedChangeRow, LoggedChangeRow.Key> {

    @Query(
            "select c from LoggedChangeRow c where c.key.text = :text and c.key.version > :version order by c.key.version")
    List<LoggedChangeRow> since(UUID text, int version);

    /** What made the versions after one up to another, in order. */
    @Query("""
            select new app.greenroom.coedit.LoggedChange(c.key.version, c.author, c.suggestedBy, c.at, c.changes)
            from LoggedChangeRow c
            where c.key.text = :text and c.key.version > :after and c.key.version <= :last order by c.key.version""")
    List<LoggedChange> lines(UUID text, int after, int last);

    /** The changes alone, as JSON: after one version, up to and with another. */
    @Query("""
            select c.changes from LoggedChangeRow c
            where c.key.text = :text and c.key.version > :after and c.key.version <= :to order by c.key.version""")
    List<String> between(UUID text, int after, int to);

    /** What a command changed, as JSON; nothing if it wasn't carried out. */
    @Query("select c.changes from LoggedChangeRow c where c.key.text = :text and c.command = :command")
    Optional<String> madeBy(UUID text, CommandId command);

    /** The last version of a text that was made until a moment. */
    record Last(UUID text, int version) {}

    /** Without an entry where nothing was written by then. */
    @Query("""
            select new app.greenroom.coedit.LoggedChanges$Last(c.key.text, max(c.key.version))
            from LoggedChangeRow c where c.key.text in :texts and c.at <= :moment group by c.key.text""")
    List<Last> lastUntil(Collection<UUID> texts, Instant moment);

    /** When the first change of a text was made. */
    record First(UUID text, Instant at) {}

    /** Without an entry where nothing was written. */
    @Query("""
            select new app.greenroom.coedit.LoggedChanges$First(c.key.text, min(c.at))
            from LoggedChangeRow c where c.key.text in :texts group by c.key.text""")
    List<First> first(Collection<UUID> texts);

    /** When somebody made versions after one up to another, in order. */
    @Query("""
            select c.at from LoggedChangeRow c where c.key.text = :text and c.author = :author
            and c.key.version > :after and c.key.version <= :last order by c.key.version""")
    List<Instant> times(UUID text, UserId author, int after, int last);
}
