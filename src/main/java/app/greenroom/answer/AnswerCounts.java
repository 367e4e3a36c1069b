package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts answers to what the dossiers hold now: those to retired questions stay, but nobody waits for them. */
@Component
class AnswerCounts {

    record StateCount(AssignmentId assignment, AnswerState state, int answers) {}

    private final JdbcClient database;

    AnswerCounts(JdbcClient database) {
        this.database = database;
    }

    /** In one query. */
    List<StateCount> byState(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select w.assignment_id, w.state, count(*) from answer w
                        join dossier_question q on q.id = w.question_id and q.retired_in is null
                        where w.assignment_id in (:assignments) group by w.assignment_id, w.state""")
                .param(
                        "assignments",
                        assignments.stream()
                                .map(AssignmentId::toString)
                                .distinct()
                                .toList())
                .query((row, _) -> new StateCount(
                        new AssignmentId(UUID.fromString(row.getString(1))),
                        AnswerState.valueOf(row.getString(2)),
                        row.getInt(3)))
                .list();
    }
}
