package app.greenroom.readiness;

import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Recollection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that happened to the memory of one answer. Events are only ever added. */
sealed interface QuestionEvent {

    EventId id();

    Instant at();

    /** The day of the candidate's calendar. */
    LocalDate day();

    /** The candidate submitted the answer. */
    record Submitted(EventId id, Instant at, LocalDate day, long revision) implements QuestionEvent {}

    /**
     * The candidate said the answer without looking.
     *
     * @param doubt why it counts as a word; null if it counts as a recall
     */
    record Rehearsed(
            EventId id,
            Instant at,
            LocalDate day,
            Grade grade,
            @Nullable Doubt doubt) implements QuestionEvent {}

    /** Something counts as if it had never been. */
    record TakenBack(EventId id, Instant at, LocalDate day, EventId event) implements QuestionEvent {}

    /** What is known of the memory after these events, oldest first; days are days of the epoch. */
    static Recollection replay(List<QuestionEvent> events) {
        Set<EventId> gone = takenBack(events);
        Recollection known = Recollection.NONE;
        for (QuestionEvent event : events) {
            if (!gone.contains(event.id())) {
                known = event.after(known);
            }
        }
        return known;
    }

    static Set<EventId> takenBack(List<QuestionEvent> events) {
        return events.stream()
                .filter(TakenBack.class::isInstance)
                .map(event -> ((TakenBack) event).event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known after one more event. Taking back needs the whole history: {@link #replay}. */
    default Recollection after(Recollection known) {
        int on = Math.toIntExact(day().toEpochDay());
        return switch (this) {
            case Submitted submitted -> known.written(on);
            case Rehearsed rehearsed ->
                rehearsed.doubt() == null ? known.tested(rehearsed.grade(), on) : known.doubted(rehearsed.grade());
            case TakenBack takenBack -> known;
        };
    }
}
