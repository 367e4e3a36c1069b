package app.greenroom.answer;

import app.greenroom.shared.CommandId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerChanges extends JpaRepository<AnswerChangeRow, AnswerChangeRow.Key> {

    @Query(
            "select c from AnswerChangeRow c where c.key.answer = :answer and c.key.version > :version order by c.key.version")
    List<AnswerChangeRow> since(UUID answer, int version);

    /** What made the versions after one up to another, in order. */
    @Query("""
            select new app.greenroom.answer.ChangeLine(c.key.version, c.author, c.suggestedBy, c.at, c.changes)
            from AnswerChangeRow c
            where c.key.answer = :answer and c.key.version > :after and c.key.version <= :last order by c.key.version""")
    List<ChangeLine> lines(UUID answer, int after, int last);

    /** The changes alone, as JSON: after one version, up to and with another. */
    @Query("""
            select c.changes from AnswerChangeRow c
            where c.key.answer = :answer and c.key.version > :after and c.key.version <= :to order by c.key.version""")
    List<String> between(UUID answer, int after, int to);

    /** What a command changed, as JSON; nothing if it wasn't carried out. */
    @Query("select c.changes from AnswerChangeRow c where c.key.answer = :answer and c.command = :command")
    Optional<String> madeBy(UUID answer, CommandId command);

    /** The last version of an answer that was made until a moment. */
    record Last(UUID answer, int version) {}

    /** Without an entry where nothing was written by then. */
    @Query("""
            select new app.greenroom.answer.AnswerChanges$Last(c.key.answer, max(c.key.version))
            from AnswerChangeRow c where c.key.answer in :answers and c.at <= :moment group by c.key.answer""")
    List<Last> lastUntil(Collection<UUID> answers, Instant moment);
}
