package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replays the events of one assignment: how each item stood, day by day, and what mentors did. */
@Component
class HistoryReader {

    private static final String STAGES = """
            select w.question_id, v.decision as what, v.given_at as at,
              (select avg(s.level + 0e0) from verdict_score s where s.verdict_id = v.id) as rubric
            from review_verdict v join answer w on w.id = v.answer_id where w.assignment_id = :assignment
            union all
            select w.question_id, 'DRAFT', min(c.at), null
            from answer_change c join answer w on w.id = c.answer_id where w.assignment_id = :assignment
            group by w.question_id""";

    private final ConceptEvents events;
    private final QuestionLedger questions;
    private final JdbcClient database;

    /** What happened, and the words for what mentors did. */
    record History(DailyRecord daily, List<Item> untouched, List<ForecastChart.Mark> marks) {}

    /**
     * An answer was begun, approved or sent back.
     *
     * @param rubric what the mentor gave, 1 to 4; null without one
     */
    record StageChange(
            QuestionId question,
            Stage stage,
            Instant at,
            @Nullable Double rubric) {}

    HistoryReader(ConceptEvents events, QuestionLedger questions, JdbcClient database) {
        this.events = events;
        this.questions = questions;
        this.database = database;
    }

    /** Three queries, however much happened. */
    History read(Prepared prepared) {
        Assignment assignment = prepared.assignment();
        Map<ConceptId, List<ConceptEvent>> concepts = events.findByAssignmentOrderById(assignment.id()).stream()
                .collect(Collectors.groupingBy(
                        ConceptEventRow::concept, Collectors.mapping(ConceptEventRow::toEvent, Collectors.toList())));
        Map<QuestionId, List<QuestionEvent>> rehearsals = questions.events(assignment.id());
        Map<QuestionId, List<StageChange>> stages =
                stages(assignment).stream().collect(Collectors.groupingBy(StageChange::question));
        Past past = new Past(prepared);
        List<Item> untouched = new ArrayList<>();
        for (PreparedItem item : prepared.items()) {
            if (item.question()) {
                QuestionId id = new QuestionId(item.id());
                past.addQuestion(item, rehearsals.getOrDefault(id, List.of()), stages.getOrDefault(id, List.of()));
                untouched.add(Item.question(item.item().weight(), Stage.NO_ANSWER, 0, Recollection.NONE));
            } else {
                past.addConcept(item, concepts.getOrDefault(new ConceptId(item.id()), List.of()));
                untouched.add(Item.concept(item.item().weight(), Recollection.NONE, false));
            }
        }
        return new History(past.daily(), untouched, past.marks());
    }

    /** The first day with an event, or the day of assigning. */
    static LocalDate begin(Prepared prepared) {
        return LocalDate.ofInstant(
                prepared.assignment().assignedAt(), prepared.span().zone());
    }

    private List<StageChange> stages(Assignment assignment) {
        return database.sql(STAGES)
                .param("assignment", assignment.id().toString())
                .query((row, number) -> new StageChange(
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
}
