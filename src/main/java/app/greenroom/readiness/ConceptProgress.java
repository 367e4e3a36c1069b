package app.greenroom.readiness;

import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Mastery;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Standing;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one concept stands: what the candidate says, whether a mentor confirmed just that, and what is known of the
 * memory. A confirmation lapses when the candidate goes back to learning, by a tap or a failed recall, and a new claim
 * needs a new one; it is not the mentor's job to notice.
 *
 * @param ratedAt when the candidate last said so; null if never
 * @param confirmation null unless the state is {@link ConceptState#CAN_EXPLAIN} and a mentor stands by it
 * @param recollection its days are days of the epoch
 * @param mastery what its good recalls in a row come to
 * @param calibration how many of its claims mentors checked and upheld
 */
public record ConceptProgress(
        ConceptState state,
        @Nullable Instant ratedAt,
        @Nullable Confirmation confirmation,
        Recollection recollection,
        Mastery mastery,
        Calibration calibration) {

    /** Before anything happened. */
    public static final ConceptProgress NONE =
            new ConceptProgress(ConceptState.UNSEEN, null, null, Recollection.NONE, Mastery.NONE, Calibration.NONE);

    private static final Calibration UPHELD = new Calibration(1, 1);
    private static final Calibration NOT_UPHELD = new Calibration(1, 0);
    private static final Calibration NEVER_UPHELD = new Calibration(-1, -1);

    /** Who confirmed, and when. */
    public record Confirmation(UserId by, Instant at) {}

    /** Where a concept stands after these events, oldest first. */
    public static ConceptProgress replay(List<ConceptEvent> events) {
        Set<EventId> gone = neverBeen(events);
        ConceptProgress progress = NONE;
        for (ConceptEvent event : events) {
            if (!gone.contains(event.id())) {
                progress = progress.after(event);
            }
        }
        return progress;
    }

    /** What was taken back. */
    public static Set<EventId> takenBack(List<ConceptEvent> events) {
        return events.stream()
                .filter(ConceptEvent.TakenBack.class::isInstance)
                .map(event -> ((ConceptEvent.TakenBack) event).rating())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an event undoes another one, so that the whole history has to be replayed. */
    static boolean undoes(ConceptEvent event) {
        return event instanceof ConceptEvent.TakenBack
                || (event instanceof ConceptEvent.Withdrawn withdrawn && withdrawn.confirmation() != null);
    }

    /** Whether whoever did it may take it back as a wrong tap. */
    static boolean canBeTakenBack(ConceptEvent event) {
        return event instanceof ConceptEvent.Rated
                || event instanceof ConceptEvent.Recalled
                || event instanceof ConceptEvent.Demoted;
    }

    /** What was taken back, and the confirmations that were withdrawn. */
    static Set<EventId> neverBeen(List<ConceptEvent> events) {
        Set<EventId> gone = new HashSet<>(takenBack(events));
        for (ConceptEvent event : events) {
            if (event instanceof ConceptEvent.Withdrawn withdrawn && withdrawn.confirmation() != null) {
                gone.add(Objects.requireNonNull(withdrawn.confirmation()));
            }
        }
        return gone;
    }

    public boolean confirmed() {
        return confirmation != null;
    }

    /** What is known of it. */
    public Standing standing() {
        return Standing.of(recollection, confirmed(), mastery);
    }

    /** Where it stands after one more event. What undoes another event needs the whole history: {@link #replay}. */
    ConceptProgress after(ConceptEvent event) {
        return switch (event) {
            case ConceptEvent.Rated rated ->
                stated(rated.state(), rated.at(), said(rated.state(), rated.grade(), day(rated.day())), mastery);
            case ConceptEvent.Recalled recalled -> recalled(recalled);
            case ConceptEvent.Confirmed confirmed ->
                state == ConceptState.CAN_EXPLAIN && !confirmed() ? confirmed(confirmed) : this;
            case ConceptEvent.Demoted demoted ->
                new ConceptProgress(
                        ConceptState.LEARNING,
                        ratedAt,
                        null,
                        recollection.lost(),
                        Mastery.NONE,
                        calibration.plus(NOT_UPHELD));
            case ConceptEvent.Withdrawn withdrawn ->
                confirmed()
                        ? new ConceptProgress(
                                state, ratedAt, null, recollection, mastery, calibration.plus(NEVER_UPHELD))
                        : this;
            case ConceptEvent.TakenBack takenBack -> this;
        };
    }

    private ConceptProgress stated(ConceptState next, Instant at, Recollection known, Mastery reached) {
        boolean there = known.evidence() != Evidence.TESTED || known.recalled();
        return new ConceptProgress(
                next,
                at,
                next == ConceptState.CAN_EXPLAIN ? confirmation : null,
                known,
                there ? reached : Mastery.NONE,
                calibration);
    }

    private Recollection said(ConceptState next, @Nullable Grade grade, int day) {
        return recollection.claimed(Objects.requireNonNullElse(grade, word(next)), day);
    }

    /** What a state says where no grade does. Of what was tried, "learning" says that it isn't there. */
    private Grade word(ConceptState next) {
        return switch (next) {
            case UNSEEN -> Grade.AGAIN;
            case LEARNING -> recollection.evidence() == Evidence.TESTED ? Grade.AGAIN : Grade.HARD;
            case CAN_EXPLAIN -> Grade.GOOD;
        };
    }

    private ConceptProgress recalled(ConceptEvent.Recalled by) {
        if (by.doubt() == null) {
            return stated(
                    claimAfter(by.grade()),
                    by.at(),
                    recollection.tested(by.grade(), day(by.day())),
                    mastery.after(by.grade(), by.day(), by.mixed()));
        }
        return recollection.evidence() == Evidence.NONE
                ? stated(claimAfter(by.grade()), by.at(), recollection.claimed(by.grade(), day(by.day())), mastery)
                : stated(state, by.at(), recollection.doubted(by.grade()), mastery);
    }

    /** Whoever recalls it can explain it, and whoever can't is learning. */
    private ConceptState claimAfter(Grade grade) {
        return switch (grade) {
            case AGAIN -> ConceptState.LEARNING;
            case HARD -> state == ConceptState.UNSEEN ? ConceptState.LEARNING : state;
            case GOOD, EASY -> ConceptState.CAN_EXPLAIN;
        };
    }

    /** A mentor who heard it explained is a witness: if nothing was known of the memory, or it was lost, it is there. */
    private ConceptProgress confirmed(ConceptEvent.Confirmed by) {
        Recollection known = recollection.recalled() ? recollection : recollection.tested(Grade.GOOD, day(by.day()));
        return new ConceptProgress(
                state, ratedAt, new Confirmation(by.actor(), by.at()), known, mastery, calibration.plus(UPHELD));
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
