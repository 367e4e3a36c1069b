package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.QuestionId;
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

    /**
     * In one query.
     *
     * @param retired questions that nobody asks any more
     */
    List<StateCount> byState(Collection<AssignmentId> assignments, Collection<QuestionId> retired) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select w.assignment_id, w.state, count(*) from answer w
                        where w.assignment_id in (:assignments) and w.question_id not in (:retired)
                        group by w.assignment_id, w.state""")
                .param("retired", InList.of(retired.stream().map(QuestionId::toString)))
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
