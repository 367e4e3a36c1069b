package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Mastery;
import app.greenroom.readiness.model.Standing;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ConceptProgressPropertiesTest {

    private static final UserId CANDIDATE = UserId.random();
    private static final UserId MENTOR = UserId.random();
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    /** What people may press, in any order. */
    enum Press {
        NOT_YET,
        LEARNING,
        CAN_EXPLAIN,
        CONFIRM,
        WITHDRAW,
        DEMOTE,
        RECALL,
        FAIL,
        TAP,
        RATE_SHAKY,
        TAKE_BACK_LAST,
        TAKE_BACK_FIRST
    }

    @Property
    void replayEqualsIncremental(@ForAll("presses") List<Press> presses) {
        List<ConceptEvent> events = new ArrayList<>();
        ConceptProgress incremental = ConceptProgress.NONE;
        for (Press press : presses) {
            ConceptEvent event = event(press, events);
            events.add(event);
            incremental = ConceptProgress.undoes(event) ? ConceptProgress.replay(events) : incremental.after(event);
            assertThat(incremental).isEqualTo(ConceptProgress.replay(events));
        }
    }

    @Property
    void whatIsTakenBackWasNever(@ForAll("presses") List<Press> presses) {
        List<ConceptEvent> events = events(presses);
        List<ConceptEvent> without = events.stream()
                .filter(event -> !ConceptProgress.takenBack(events).contains(event.id()))
                .toList();
        assertThat(ConceptProgress.replay(events)).isEqualTo(ConceptProgress.replay(without));
    }

    @Property
    void onlyWhatTheCandidateCanExplainIsConfirmed(@ForAll("presses") List<Press> presses) {
        ConceptProgress progress = ConceptProgress.replay(events(presses));
        assertThat(!progress.confirmed() || progress.state() == ConceptState.CAN_EXPLAIN)
                .isTrue();
    }

    @Property
    void tappingNeverMakesWhatIsKnownMore(@ForAll("presses") List<Press> presses) {
        List<ConceptEvent> events = events(presses);
        ConceptProgress before = ConceptProgress.replay(events);
        ConceptProgress after = before.after(event(Press.TAP, events));
        assertThat(after.standing().compareTo(before.standing()) >= 0 || before.standing() == Standing.UNRATED)
                .isTrue();
        assertThat(after.mastery()).isEqualTo(before.mastery());
    }

    @Property
    void whatWasMissedLastIsNotMastered(@ForAll("presses") List<Press> presses) {
        List<ConceptEvent> events = events(presses);
        ConceptProgress missed = ConceptProgress.replay(events).after(event(Press.FAIL, events));
        assertThat(missed.standing()).isEqualTo(Standing.MISSED);
        assertThat(missed.mastery()).isEqualTo(Mastery.NONE);
    }

    @Property
    void aMentorNeverUpholdsMoreThanWasChecked(@ForAll("presses") List<Press> presses) {
        ConceptProgress progress = ConceptProgress.replay(events(presses));
        assertThat(progress.calibration().upheld())
                .isBetween(0, progress.calibration().checked());
    }

    @Property
    void takingBackTheLastRatingRestoresWhatWasBefore(@ForAll("presses") List<Press> presses) {
        List<ConceptEvent> events = events(presses);
        ConceptProgress before = ConceptProgress.replay(events);
        for (ConceptState state : ConceptState.values()) {
            List<ConceptEvent> after = new ArrayList<>(events);
            ConceptEvent rated = new ConceptEvent.Rated(next(after), CANDIDATE, at(after), day(after), state, null);
            after.add(rated);
            after.add(new ConceptEvent.TakenBack(next(after), CANDIDATE, at(after), day(after), rated.id()));
            assertThat(ConceptProgress.replay(after)).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<Press>> presses() {
        return Arbitraries.of(Press.class).list().ofMaxSize(40);
    }

    private static List<ConceptEvent> events(List<Press> presses) {
        List<ConceptEvent> events = new ArrayList<>();
        presses.forEach(press -> events.add(event(press, events)));
        return events;
    }

    private static ConceptEvent event(Press press, List<ConceptEvent> before) {
        return switch (press) {
            case NOT_YET -> rated(before, ConceptState.UNSEEN);
            case LEARNING -> rated(before, ConceptState.LEARNING);
            case CAN_EXPLAIN -> rated(before, ConceptState.CAN_EXPLAIN);
            case CONFIRM -> new ConceptEvent.Confirmed(next(before), MENTOR, at(before), day(before));
            case WITHDRAW ->
                new ConceptEvent.Withdrawn(next(before), MENTOR, at(before), day(before), lastConfirmation(before));
            case DEMOTE -> new ConceptEvent.Demoted(next(before), MENTOR, at(before), day(before));
            case RECALL -> recalled(before, Grade.GOOD, null);
            case FAIL -> recalled(before, Grade.AGAIN, null);
            case TAP -> recalled(before, Grade.EASY, Doubt.UNSEEN);
            case RATE_SHAKY ->
                new ConceptEvent.Rated(
                        next(before), CANDIDATE, at(before), day(before), ConceptState.LEARNING, Grade.HARD);
            case TAKE_BACK_LAST -> takenBack(before, ratings(before).reversed());
            case TAKE_BACK_FIRST -> takenBack(before, ratings(before));
        };
    }

    private static ConceptEvent recalled(List<ConceptEvent> before, Grade grade, @Nullable Doubt doubt) {
        return new ConceptEvent.Recalled(next(before), CANDIDATE, at(before), day(before), grade, true, doubt);
    }

    private static ConceptEvent takenBack(List<ConceptEvent> before, List<EventId> ratings) {
        EventId rating = ratings.isEmpty() ? new EventId(-1) : ratings.getFirst();
        return new ConceptEvent.TakenBack(next(before), CANDIDATE, at(before), day(before), rating);
    }

    private static List<EventId> ratings(List<ConceptEvent> events) {
        return events.stream()
                .filter(ConceptEvent.Rated.class::isInstance)
                .map(ConceptEvent::id)
                .toList();
    }

    private static ConceptEvent rated(List<ConceptEvent> before, ConceptState state) {
        return new ConceptEvent.Rated(next(before), CANDIDATE, at(before), day(before), state, null);
    }

    private static @Nullable EventId lastConfirmation(List<ConceptEvent> before) {
        return before.stream()
                .filter(ConceptEvent.Confirmed.class::isInstance)
                .map(ConceptEvent::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Three events a day. */
    private static LocalDate day(List<ConceptEvent> before) {
        return LocalDate.EPOCH.plusDays(before.size() / 3);
    }

    private static EventId next(List<ConceptEvent> before) {
        return new EventId(before.size() + 1L);
    }

    private static Instant at(List<ConceptEvent> before) {
        return START.plusSeconds(60L * before.size());
    }
}
