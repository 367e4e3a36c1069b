package app.greenroom.readiness;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads stored states, for one assignment or a whole cohort: two queries, and nothing is replayed. The rows are put in
 * order here: for a cohort the database would sort them through a table on disk.
 */
@Component
class ItemReader {

    private static final String CONCEPTS = """
            select a.id as assignment, c.position, c.id as item, c.topic, {body} as body, coalesce(p.weight, 2) as weight,
              p.stability, p.difficulty, p.recalled_day, coalesce(p.recalled, false) as recalled,
              coalesce(p.evidence, 'NONE') as evidence, p.confirmed_at, coalesce(p.checked, 0) as checked,
              coalesce(p.upheld, 0) as upheld, coalesce(p.state, 'UNSEEN') as state, p.rated_at
            from assignment a
            join dossier_concept c on c.dossier_id = a.dossier_id and c.retired_in is null
            left join concept_progress p on p.assignment_id = a.id and p.concept_id = c.id
            where a.id in (:assignments)""";

    private static final String QUESTIONS = """
            select a.id as assignment, q.position, q.id as item, q.group_title as topic, {body} as body, coalesce(p.weight, 2) as weight,
              p.stability, p.difficulty, p.recalled_day, coalesce(p.recalled, false) as recalled,
              coalesce(p.evidence, 'NONE') as evidence, coalesce(w.state, 'NOT_STARTED') as state, w.state_changed_at,
              case when w.state = 'APPROVED' then (select avg(s.level + 0e0) from verdict_score s where s.verdict_id =
                (select v.id from review_verdict v
                where v.answer_id = w.id and v.decision = 'APPROVE' order by v.given_at desc limit 1)) end as rubric
            from assignment a
            join dossier_question q on q.dossier_id = a.dossier_id and q.kind = 'PREDICTED' and q.retired_in is null
            left join answer w on w.assignment_id = a.id and w.question_id = q.id
            left join question_progress p on p.assignment_id = a.id and p.question_id = q.id
            where a.id in (:assignments)""";

    private final JdbcClient database;
    private final Assumptions assumptions;

    /** What is stored about one assignment. */
    record Stored(List<PreparedItem> items, Calibration calibration) {}

    private record Placed(int position, PreparedItem item) {}

    private static final class Gathering {
        private final List<Placed> concepts = new ArrayList<>();
        private final List<Placed> questions = new ArrayList<>();
        private Calibration calibration = Calibration.NONE;

        /** The concepts first, each half in the dossier's order and counted from 1. */
        private Stored stored() {
            List<PreparedItem> items = new ArrayList<>();
            number(concepts, items);
            number(questions, items);
            return new Stored(items, calibration);
        }

        private static void number(List<Placed> half, List<PreparedItem> items) {
            half.sort(Comparator.comparingInt(Placed::position));
            for (int at = 0; at < half.size(); at++) {
                items.add(half.get(at).item().numbered(at + 1));
            }
        }
    }

    ItemReader(JdbcClient database, Assumptions assumptions) {
        this.database = database;
        this.assumptions = assumptions;
    }

    /** @param texts whether the items' texts are wanted */
    Map<AssignmentId, Stored> read(Collection<Assignment> assignments, boolean texts) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        List<String> ids = assignments.stream()
                .map(assignment -> assignment.id().toString())
                .distinct()
                .toList();
        Map<String, Gathering> found = new HashMap<>();
        ids.forEach(id -> found.put(id, new Gathering()));
        query(CONCEPTS.replace("{body}", texts ? "c.body" : "''"), ids, row -> addConcept(row, found));
        query(QUESTIONS.replace("{body}", texts ? "q.body" : "''"), ids, row -> addQuestion(row, found));
        Map<AssignmentId, Stored> stored = new HashMap<>();
        found.forEach((id, gathered) -> stored.put(AssignmentId.parse(id), gathered.stored()));
        return stored;
    }

    private void query(String sql, List<String> ids, RowCallbackHandler reader) {
        database.sql(sql).param("assignments", ids).query(reader);
    }

    private static void addConcept(ResultSet row, Map<String, Gathering> found) throws SQLException {
        Gathering gathering = found.computeIfAbsent(row.getString("assignment"), any -> new Gathering());
        gathering.calibration =
                gathering.calibration.plus(new Calibration(row.getInt("checked"), row.getInt("upheld")));
        PreparedItem item = new PreparedItem(
                UUID.fromString(row.getString("item")),
                0,
                row.getString("topic"),
                row.getString("body"),
                Item.concept(row.getInt("weight"), recollection(row), row.getString("confirmed_at") != null),
                ConceptState.valueOf(row.getString("state")),
                Utc.read(row, "rated_at"),
                null,
                null,
                null);
        gathering.concepts.add(new Placed(row.getInt("position"), item));
    }

    private void addQuestion(ResultSet row, Map<String, Gathering> found) throws SQLException {
        Gathering gathering = found.computeIfAbsent(row.getString("assignment"), any -> new Gathering());
        AnswerState state = AnswerState.valueOf(row.getString("state"));
        Double rubric = row.getObject("rubric", Double.class);
        PreparedItem item = new PreparedItem(
                UUID.fromString(row.getString("item")),
                0,
                row.getString("topic"),
                row.getString("body"),
                Item.question(
                        row.getInt("weight"),
                        stage(state),
                        rubric == null ? assumptions.rubric() : rubric,
                        recollection(row)),
                null,
                null,
                state,
                Utc.read(row, "state_changed_at"),
                rubric);
        gathering.questions.add(new Placed(row.getInt("position"), item));
    }

    static Stage stage(AnswerState state) {
        return switch (state) {
            case NOT_STARTED -> Stage.NO_ANSWER;
            case DRAFT -> Stage.DRAFT;
            case CHANGES_REQUESTED -> Stage.CHANGES_REQUESTED;
            case SUBMITTED -> Stage.SUBMITTED;
            case APPROVED -> Stage.APPROVED;
        };
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
