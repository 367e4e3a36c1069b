package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.CandidateCalendar.Span;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Durations;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Outlook;
import app.greenroom.readiness.model.Readiness;
import app.greenroom.readiness.model.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One assignment's items as they are now, and the day they are for: all that the numbers are made of. */
record Prepared(
        Assignment assignment,
        List<PreparedItem> items,
        Calibration calibration,
        Span span,
        Durations durations,
        Assumptions assumptions) {

    Outlook outlook() {
        return new Outlook(
                bare(), day(span.today()), day(span.goal()), calibration.kappa(assumptions), durations, assumptions);
    }

    ReadinessNumber number() {
        Readiness readiness = Readiness.on(day(span.goal()), bare(), calibration.kappa(assumptions), assumptions);
        return ReadinessNumber.of(readiness, standing(items), span);
    }

    /** The bar of each topic, in the dossier's order; those without a topic come together, and questions don't count. */
    List<TopicBar> topics() {
        Map<String, List<PreparedItem>> topics = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.question())
                .forEach(item -> topics.computeIfAbsent(
                                Objects.requireNonNullElse(item.topic(), ""), any -> new ArrayList<>())
                        .add(item));
        List<TopicBar> bars = new ArrayList<>();
        topics.forEach((topic, of) -> bars.add(new TopicBar(
                topic.isEmpty() ? null : topic,
                Share.bar(
                        of.stream().map(PreparedItem::item).toList(),
                        day(span.goal()),
                        calibration.kappa(assumptions),
                        assumptions),
                standing(of))));
        return bars;
    }

    private static ChecklistShare standing(List<PreparedItem> of) {
        return ChecklistShare.of(
                of.stream().map(PreparedItem::standing).filter(Objects::nonNull).toList());
    }

    List<Item> bare() {
        return items.stream().map(PreparedItem::item).toList();
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
