package app.greenroom.readiness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.dossier.LiveItem;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Stage;
import app.greenroom.readiness.model.Standing;
import app.greenroom.round.VerdictQueries;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts stored states together, for one assignment or a whole cohort: what the dossiers hold, what is remembered of it, how far
 * the answers are and how good the approved ones were. Four queries, one for each of these, and nothing is replayed. The
 * rows are put in order here: for a cohort the database would sort them through a table on disk.
 */
@Component
class ItemReader {

    private final ItemQueries items;
    private final AnswerDirectory answers;
    private final VerdictQueries verdicts;
    private final ProgressReader progress;
    private final Assumptions assumptions;

    /** What is stored about one assignment. */
    record Stored(List<PreparedItem> items, Calibration calibration) {}

    /** What people made of the items. */
    private record Work(
            Map<ProgressReader.Of, ProgressReader.Progress> known,
            Map<ProgressReader.Of, Begun> begun,
            Map<AnswerId, Double> rubrics) {}

    ItemReader(
            ItemQueries items,
            AnswerDirectory answers,
            VerdictQueries verdicts,
            ProgressReader progress,
            Assumptions assumptions) {
        this.items = items;
        this.answers = answers;
        this.verdicts = verdicts;
        this.progress = progress;
        this.assumptions = assumptions;
    }

    /** @param texts whether the items' texts are wanted */
    Map<AssignmentId, Stored> read(Collection<Assignment> assignments, boolean texts) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        Map<DossierId, List<LiveItem>> held = held(assignments, texts);
        Work work = work(assignments);
        Map<AssignmentId, Stored> stored = new HashMap<>();
        assignments.forEach(assignment -> stored.put(
                assignment.id(), stored(assignment, held.getOrDefault(assignment.dossier(), List.of()), work)));
        return stored;
    }

    /** The concepts first, each half in the dossier's order. */
    private Map<DossierId, List<LiveItem>> held(Collection<Assignment> assignments, boolean texts) {
        return items.live(assignments.stream().map(Assignment::dossier).toList(), texts).stream()
                .sorted(Comparator.comparing(LiveItem::question).thenComparing(LiveItem::position))
                .collect(groupingBy(LiveItem::dossier));
    }

    private Work work(Collection<Assignment> assignments) {
        List<Begun> begun = answers.begun(assignments);
        List<AnswerId> approved = begun.stream()
                .filter(answer -> answer.state() == AnswerState.APPROVED)
                .map(Begun::id)
                .toList();
        return new Work(
                progress.of(assignments),
                begun.stream()
                        .collect(toMap(
                                answer -> new ProgressReader.Of(
                                        answer.assignment().id(),
                                        answer.question().value()),
                                Function.identity())),
                verdicts.approvedScores(approved));
    }

    private Stored stored(Assignment assignment, List<LiveItem> held, Work work) {
        List<PreparedItem> prepared = new ArrayList<>();
        Calibration calibration = Calibration.NONE;
        int concepts = 0;
        for (LiveItem item : held) {
            ProgressReader.Of key = new ProgressReader.Of(assignment.id(), item.id());
            ProgressReader.Progress at = work.known().getOrDefault(key, ProgressReader.Progress.NONE);
            if (item.question()) {
                prepared.add(question(item, at, work.begun().get(key), work.rubrics())
                        .numbered(prepared.size() + 1 - concepts));
            } else {
                calibration = calibration.plus(at.calibration());
                prepared.add(concept(item, at).numbered(++concepts));
            }
        }
        return new Stored(prepared, calibration);
    }

    private static PreparedItem concept(LiveItem item, ProgressReader.Progress at) {
        return new PreparedItem(
                item.id(),
                0,
                item.topic(),
                item.body(),
                Item.concept(at.weight(), at.recollection(), at.confirmed()),
                Standing.of(at.recollection(), at.confirmed(), at.mastery()),
                at.state(),
                at.ratedAt(),
                null,
                null,
                null);
    }

    private PreparedItem question(
            LiveItem item, ProgressReader.Progress at, @Nullable Begun answer, Map<AnswerId, Double> rubrics) {
        AnswerState state = answer == null ? AnswerState.NOT_STARTED : answer.state();
        Double rubric = answer == null ? null : rubrics.get(answer.id());
        return new PreparedItem(
                item.id(),
                0,
                item.topic(),
                item.body(),
                Item.question(
                        at.weight(), stage(state), rubric == null ? assumptions.rubric() : rubric, at.recollection()),
                null,
                null,
                null,
                state,
                answer == null ? null : answer.stateSince(),
                rubric);
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
}
