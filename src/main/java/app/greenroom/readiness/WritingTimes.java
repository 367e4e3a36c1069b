package app.greenroom.readiness;

import app.greenroom.answer.Answer;
import app.greenroom.shared.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the candidate wrote for a submission: from the submission before it, or from the first word. */
@Component
class WritingTimes {

    private static final String CHANGES = """
            select c.at from answer_change c
            where c.answer_id = :answer and c.author_id = :candidate and c.version <= :version
              and c.version > coalesce((select max(r.text_version) from answer_revision r
                where r.answer_id = :answer and r.number < :revision), 0)
            order by c.version""";

    private final JdbcClient database;

    WritingTimes(JdbcClient database) {
        this.database = database;
    }

    /** In seconds; null if the changes tell nothing. */
    @Nullable Integer secondsFor(Answer submitted) {
        List<Instant> changes = database.sql(CHANGES)
                .param("answer", submitted.id().toString())
                .param("candidate", submitted.assignment().candidate().toString())
                .param("version", submitted.version())
                .param("revision", submitted.revision())
                .query((row, _) -> Utc.at(row, "at"))
                .list();
        Duration time = Sittings.of(changes);
        return time == null ? null : Math.toIntExact(time.toSeconds());
    }
}
