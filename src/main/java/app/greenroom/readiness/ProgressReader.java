package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Mastery;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is remembered of concepts and questions, and how much each weighs: one query for all. */
@Component
class ProgressReader {

    private static final String PROGRESS = """
            select c.assignment_id, c.concept_id as item, c.weight, c.stability, c.difficulty, c.recalled_day, c.recalled,
              c.evidence, c.confirmed_at, c.checked, c.upheld, c.state, c.rated_at, c.good_since, c.kept
            from concept_progress c where c.assignment_id in (:assignments)
            union all
            select q.assignment_id, q.question_id, q.weight, q.stability, q.difficulty, q.recalled_day, q.recalled,
              q.evidence, null, 0, 0, null, null, null, false
            from question_progress q where q.assignment_id in (:assignments)""";

    private final JdbcClient database;

    /** An item within an assignment. */
    record Of(AssignmentId assignment, UUID item) {}

    /**
     * How far somebody is with an item.
     *
     * @param confirmed whether a mentor confirmed it
     * @param mastery what its good recalls come to
     * @param state what the candidate says of a concept
     * @param ratedAt when they said so
     */
    record Progress(
            int weight,
            Recollection recollection,
            boolean confirmed,
            Mastery mastery,
            Calibration calibration,
            ConceptState state,
            @Nullable Instant ratedAt) {

        /** Of what nobody has worked on. */
        static final Progress NONE =
                new Progress(2, Recollection.NONE, false, Mastery.NONE, Calibration.NONE, ConceptState.UNSEEN, null);
    }

    ProgressReader(JdbcClient database) {
        this.database = database;
    }

    /** Without an entry where there is none. */
    Map<Of, Progress> of(Collection<Assignment> assignments) {
        Map<Of, Progress> progress = new HashMap<>();
        database.sql(PROGRESS)
                .param(
                        "assignments",
                        assignments.stream()
                                .map(assignment -> assignment.id().toString())
                                .distinct()
                                .toList())
                .query((row, _) -> progress.put(
                        new Of(
                                AssignmentId.parse(row.getString("assignment_id")),
                                UUID.fromString(row.getString("item"))),
                        progress(row)))
                .list();
        return progress;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Progress(
                row.getInt("weight"),
                recollection(row),
                row.getString("confirmed_at") != null,
                new Mastery(row.getObject("good_since", LocalDate.class), row.getBoolean("kept")),
                new Calibration(row.getInt("checked"), row.getInt("upheld")),
                state == null ? ConceptState.UNSEEN : ConceptState.valueOf(state),
                Utc.read(row, "rated_at"));
    }

    private static Recollection recollection(ResultSet row) throws SQLException {
        double stability = row.getDouble("stability");
        boolean unknown = row.wasNull();
        return StoredMemory.recollection(
                unknown ? null : stability,
                row.getDouble("difficulty"),
                row.getObject("recalled_day", LocalDate.class),
                row.getBoolean("recalled"),
                Evidence.valueOf(row.getString("evidence")));
    }
}
