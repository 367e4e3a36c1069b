package app.greenroom.readiness;

import static java.util.stream.Collectors.toMap;

import app.greenroom.answer.FirstWords;
import app.greenroom.answer.WritingQueries;
import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.round.Decision;
import app.greenroom.round.VerdictQueries;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replays the events of one assignment: how each item stood, day by day, and what mentors did. */
@Component
class HistoryReader {

    private final ConceptEvents events;
    private final QuestionLedger questions;
    private final WritingQueries writing;
    private final VerdictQueries verdicts;

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

    HistoryReader(ConceptEvents events, QuestionLedger questions, WritingQueries writing, VerdictQueries verdicts) {
        this.events = events;
        this.questions = questions;
        this.writing = writing;
        this.verdicts = verdicts;
    }

    /** Four queries, however much happened. */
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

    /** Verdicts first: of what happened at the same moment, writing comes last. */
    List<StageChange> stages(Assignment assignment) {
        List<FirstWords> begun = writing.firstWords(assignment.id());
        Map<AnswerId, QuestionId> answered = begun.stream().collect(toMap(FirstWords::answer, FirstWords::question));
        List<StageChange> changes = new ArrayList<>();
        verdicts.given(answered.keySet())
                .forEach(verdict -> changes.add(new StageChange(
                        Objects.requireNonNull(answered.get(verdict.answer())),
                        verdict.decision() == Decision.APPROVE ? Stage.APPROVED : Stage.CHANGES_REQUESTED,
                        verdict.at(),
                        verdict.rubric())));
        for (FirstWords first : begun) {
            if (first.at() != null) {
                changes.add(new StageChange(first.question(), Stage.DRAFT, first.at(), null));
            }
        }
        return changes;
    }
}
