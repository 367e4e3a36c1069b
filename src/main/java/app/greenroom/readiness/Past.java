package app.greenroom.readiness;

import static app.greenroom.readiness.words.ForecastTexts.SAY;

import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays what happened to each item along the days. */
final class Past {

    private final ZoneId zone;
    /** What an approval without a rubric counts as. */
    private final double without;

    private final int today;
    private final List<TreeMap<Integer, Item>> items = new ArrayList<>();
    private final TreeMap<Integer, Calibration> found = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> confirmed = new TreeMap<>();
    private final List<ForecastChart.Mark> decided = new ArrayList<>();

    Past(Prepared prepared) {
        this.zone = prepared.span().zone();
        this.without = prepared.assumptions().rubric();
        this.today = Prepared.day(prepared.span().today());
    }

    void addConcept(PreparedItem item, List<ConceptEvent> events) {
        Set<EventId> gone = ConceptProgress.neverBeen(events);
        TreeMap<Integer, Item> days = new TreeMap<>();
        ConceptProgress progress = ConceptProgress.NONE;
        for (ConceptEvent event : events) {
            if (!gone.contains(event.id())) {
                Calibration before = progress.calibration();
                progress = progress.after(event);
                int day = Prepared.day(event.day());
                days.put(day, Item.concept(item.item().weight(), progress.recollection(), progress.confirmed()));
                Calibration after = progress.calibration();
                if (!after.equals(before)) {
                    found.merge(
                            day,
                            new Calibration(after.checked() - before.checked(), after.upheld() - before.upheld()),
                            Calibration::plus);
                }
                if (event instanceof ConceptEvent.Confirmed) {
                    confirmed.merge(event.day(), 1, Integer::sum);
                }
            }
        }
        items.add(days);
    }

    void addQuestion(PreparedItem item, List<QuestionEvent> events, List<HistoryReader.StageChange> changes) {
        Set<EventId> gone = QuestionEvent.takenBack(events);
        List<Step> steps = new ArrayList<>();
        events.stream()
                .filter(event -> !gone.contains(event.id()))
                .forEach(event -> steps.add(new Step(event.at(), Prepared.day(event.day()), event, null, null)));
        changes.forEach(change -> {
            LocalDate day = LocalDate.ofInstant(change.at(), zone);
            steps.add(new Step(change.at(), Prepared.day(day), null, change.stage(), change.rubric()));
            if (change.stage() != Stage.DRAFT) {
                String words = change.stage() == Stage.APPROVED
                        ? SAY.answerApproved(item.number())
                        : SAY.changesRequested(item.number());
                decided.add(new ForecastChart.Mark(day, words));
            }
        });
        steps.sort(Comparator.comparing(Step::at));
        TreeMap<Integer, Item> days = new TreeMap<>();
        Stage stage = Stage.NO_ANSWER;
        double rubric = without;
        Recollection known = Recollection.NONE;
        for (Step step : steps) {
            stage = step.stageAfter(stage);
            rubric = step.stage() == null ? rubric : Objects.requireNonNullElse(step.rubric(), without);
            known = step.event() == null ? known : step.event().after(known);
            days.put(step.day(), Item.question(item.item().weight(), stage, rubric, known));
        }
        days.put(today, item.item());
        items.add(days);
    }

    DailyRecord daily() {
        TreeMap<Integer, Calibration> calibration = new TreeMap<>();
        Calibration sum = Calibration.NONE;
        for (Map.Entry<Integer, Calibration> day : found.entrySet()) {
            sum = sum.plus(day.getValue());
            calibration.put(day.getKey(), sum);
        }
        return new DailyRecord(items, calibration);
    }

    List<ForecastChart.Mark> marks() {
        List<ForecastChart.Mark> marks = new ArrayList<>(decided);
        confirmed.forEach((day, count) -> marks.add(new ForecastChart.Mark(day, SAY.conceptsConfirmed(count))));
        marks.sort(Comparator.comparing(ForecastChart.Mark::day));
        return marks;
    }

    private record Step(
            Instant at,
            int day,
            @Nullable QuestionEvent event,
            @Nullable Stage stage,
            @Nullable Double rubric) {

        Stage stageAfter(Stage before) {
            if (stage != null) {
                return stage;
            }
            return event instanceof QuestionEvent.Submitted ? Stage.SUBMITTED : before;
        }
    }
}
