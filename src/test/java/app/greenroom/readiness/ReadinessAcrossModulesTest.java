package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.dossier.ItemWork;
import app.greenroom.fence.RandomWork;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Mastery;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.readiness.model.Standing;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is put together from several modules is what one statement over all of their tables gives, to the last digit: the
 * statements here are the measure.
 */
@ServiceTest
class ReadinessAcrossModulesTest {

    private static final int SEED = 20_260_105;

    @Autowired
    ReadinessReader reader;

    @Autowired
    HistoryReader histories;

    @Autowired
    CheckedItems checked;

    @Autowired
    Assumptions assumptions;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    private List<Assignment> assignments = List.of();

    @BeforeEach
    void workOnThree() {
        Random random = new Random(SEED);
        Scene one = fixtures.aSceneOf(12, 14);
        Scene same = fixtures.aSceneLike(one);
        Scene other = fixtures.aSceneOf(9, 5);
        together.executeWithoutResult(_ -> List.of(one, same, other)
                .forEach(scene ->
                        RandomWork.on(database, random, scene, List.of(one.mentor(), same.mentor(), other.mentor()))));
        assignments = List.of(one, same, other).stream()
                .map(scene -> directory.assignment(scene.assignment()))
                .toList();
    }

    @Test
    void theNumberIsMadeOfTheSameItems() {
        Map<?, Prepared> read = reader.readNumbers(assignments);
        for (Assignment assignment : assignments) {
            Prepared prepared = Objects.requireNonNull(read.get(assignment.id()));
            List<PreparedItem> measure = new ArrayList<>(concepts(assignment, "''"));
            measure.addAll(questions(assignment, "''"));
            assertThat(prepared.items()).isEqualTo(measure);
            assertThat(prepared.calibration()).isEqualTo(calibration(assignment));
            assertThat(prepared.number())
                    .isEqualTo(new Prepared(
                                    assignment,
                                    measure,
                                    calibration(assignment),
                                    prepared.span(),
                                    prepared.durations(),
                                    assumptions)
                            .number());
            assertThat(prepared.items())
                    .extracting(PreparedItem::rubric)
                    .filteredOn(Objects::nonNull)
                    .isNotEmpty();
        }
    }

    @Test
    void theirTextsAreTheSame() {
        Assignment assignment = assignments.getFirst();
        List<PreparedItem> measure = new ArrayList<>(concepts(assignment, "c.body"));
        measure.addAll(questions(assignment, "q.body"));
        assertThat(reader.read(assignment).items()).isEqualTo(measure);
    }

    @Test
    void theirPastIsTheSame() {
        for (Assignment assignment : assignments) {
            assertThat(histories.stages(assignment))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(stages(assignment));
        }
    }

    @Test
    void workOnConceptsIsCountedAlike() {
        for (Assignment assignment : assignments) {
            assertThat(checked.on(assignment.dossier()))
                    .isNotEmpty()
                    .isEqualTo(ItemWork.counts(
                            database.sql("""
                            select m.concept_id, count(*) from (
                              select e.assignment_id, e.concept_id from concept_event e
                              union all
                              select p.assignment_id, p.concept_id from concept_progress p where p.note <> '' or p.links <> ''
                            ) m join dossier_concept c on c.id = m.concept_id
                            where c.dossier_id = ? group by m.concept_id""").param(assignment.dossier().toString())));
        }
    }

    private List<PreparedItem> concepts(Assignment assignment, String body) {
        return numbered(database.sql("select c.id as item, c.topic, " + body + """
                         as body, coalesce(p.weight, 2) as weight, p.stability, p.difficulty, p.recalled_day,
                          coalesce(p.recalled, false) as recalled, coalesce(p.evidence, 'NONE') as evidence, p.confirmed_at,
                          coalesce(p.state, 'UNSEEN') as state, p.rated_at,
                          p.good_since, coalesce(p.kept, false) as kept
                        from assignment a
                        join dossier_concept c on c.dossier_id = a.dossier_id and c.retired_in is null
                        left join concept_progress p on p.assignment_id = a.id and p.concept_id = c.id
                        where a.id = ? order by c.position""")
                .param(assignment.id().toString())
                .query((row, _) -> new PreparedItem(
                        UUID.fromString(row.getString("item")),
                        0,
                        row.getString("topic"),
                        row.getString("body"),
                        Item.concept(row.getInt("weight"), recollection(row), row.getString("confirmed_at") != null),
                        Standing.of(
                                recollection(row),
                                row.getString("confirmed_at") != null,
                                new Mastery(row.getObject("good_since", LocalDate.class), row.getBoolean("kept"))),
                        ConceptState.valueOf(row.getString("state")),
                        Utc.read(row, "rated_at"),
                        null,
                        null,
                        null))
                .list());
    }

    private List<PreparedItem> questions(Assignment assignment, String body) {
        return numbered(database.sql("select q.id as item, q.group_title as topic, " + body + """
                         as body, coalesce(p.weight, 2) as weight, p.stability, p.difficulty, p.recalled_day,
                          coalesce(p.recalled, false) as recalled, coalesce(p.evidence, 'NONE') as evidence,
                          coalesce(w.state, 'NOT_STARTED') as state, w.state_changed_at,
                          case when w.state = 'APPROVED' then (
                            select avg(s.level + 0e0) from verdict_score s where s.verdict_id =
                              (select v.id from review_verdict v
                              where v.answer_id = w.id and v.decision = 'APPROVE' order by v.given_at desc limit 1)) end as rubric
                        from assignment a
                        join dossier_question q on q.dossier_id = a.dossier_id and q.kind = 'PREDICTED' and q.retired_in is null
                        left join answer w on w.assignment_id = a.id and w.question_id = q.id
                        left join question_progress p on p.assignment_id = a.id and p.question_id = q.id
                        where a.id = ? order by q.position""")
                .param(assignment.id().toString())
                .query((row, _) -> {
                    AnswerState state = AnswerState.valueOf(row.getString("state"));
                    Double rubric = row.getObject("rubric", Double.class);
                    double counted = rubric == null ? assumptions.rubric() : rubric;
                    return new PreparedItem(
                            UUID.fromString(row.getString("item")),
                            0,
                            row.getString("topic"),
                            row.getString("body"),
                            Item.question(row.getInt("weight"), ItemReader.stage(state), counted, recollection(row)),
                            null,
                            null,
                            null,
                            state,
                            Utc.read(row, "state_changed_at"),
                            rubric);
                })
                .list());
    }

    private static List<PreparedItem> numbered(List<PreparedItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> items.get(at).numbered(at + 1))
                .toList();
    }

    private Calibration calibration(Assignment assignment) {
        return database.sql("""
                        select coalesce(sum(p.checked), 0) as checked, coalesce(sum(p.upheld), 0) as upheld
                        from dossier_concept c join concept_progress p on p.concept_id = c.id
                        where c.retired_in is null and p.assignment_id = ?""")
                .param(assignment.id().toString())
                .query((row, _) -> new Calibration(row.getInt("checked"), row.getInt("upheld")))
                .single();
    }

    private List<HistoryReader.StageChange> stages(Assignment assignment) {
        return database.sql("""
                        select w.question_id, v.decision as what, v.given_at as at,
                          (select avg(s.level + 0e0) from verdict_score s where s.verdict_id = v.id) as rubric
                        from review_verdict v join answer w on w.id = v.answer_id where w.assignment_id = :assignment
                        union all
                        select w.question_id, 'DRAFT', min(c.at), null
                        from text_change c join answer w on w.id = c.text_id where w.assignment_id = :assignment
                        group by w.question_id""")
                .param("assignment", assignment.id().toString())
                .query((row, _) -> new HistoryReader.StageChange(
                        QuestionId.parse(row.getString("question_id")),
                        switch (row.getString("what")) {
                            case "DRAFT" -> Stage.DRAFT;
                            case "APPROVE" -> Stage.APPROVED;
                            default -> Stage.CHANGES_REQUESTED;
                        },
                        Utc.at(row, "at"),
                        row.getObject("rubric", Double.class)))
                .list();
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
