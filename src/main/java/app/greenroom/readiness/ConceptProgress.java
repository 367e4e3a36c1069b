package app.greenroom.readiness;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one concept stands: what the candidate says, and whether a mentor confirmed just that. A confirmation lapses
 * when the candidate goes back to learning, and a new claim needs a new one; it is not the mentor's job to notice.
 *
 * @param ratedAt when the candidate last said so; null if never
 * @param confirmation null unless the state is {@link ConceptState#CAN_EXPLAIN} and a mentor stands by it
 */
public record ConceptProgress(
        ConceptState state,
        @Nullable Instant ratedAt,
        @Nullable Confirmation confirmation) {

    /** Before anything happened. */
    public static final ConceptProgress NONE = new ConceptProgress(ConceptState.UNSEEN, null, null);

    /** Who confirmed, and when. */
    public record Confirmation(UserId by, Instant at) {}

    /** Where a concept stands after these events, oldest first. */
    public static ConceptProgress replay(List<ConceptEvent> events) {
        Set<EventId> gone = takenBack(events);
        ConceptProgress progress = NONE;
        for (ConceptEvent event : events) {
            if (!gone.contains(event.id())) {
                progress = progress.after(event);
            }
        }
        return progress;
    }

    /** The ratings that were taken back. */
    public static Set<EventId> takenBack(List<ConceptEvent> events) {
        return events.stream()
                .filter(ConceptEvent.TakenBack.class::isInstance)
                .map(event -> ((ConceptEvent.TakenBack) event).rating())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean confirmed() {
        return confirmation != null;
    }

    /** Where it stands after one more event. Taking back needs the whole history: {@link #replay}. */
    ConceptProgress after(ConceptEvent event) {
        return switch (event) {
            case ConceptEvent.Rated rated ->
                new ConceptProgress(
                        rated.state(), rated.at(), rated.state() == ConceptState.CAN_EXPLAIN ? confirmation : null);
            case ConceptEvent.Confirmed confirmed ->
                state == ConceptState.CAN_EXPLAIN && !confirmed()
                        ? new ConceptProgress(state, ratedAt, new Confirmation(confirmed.actor(), confirmed.at()))
                        : this;
            case ConceptEvent.Withdrawn withdrawn -> new ConceptProgress(state, ratedAt, null);
            case ConceptEvent.TakenBack takenBack -> this;
        };
    }
}
