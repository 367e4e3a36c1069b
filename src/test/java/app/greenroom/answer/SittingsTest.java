package app.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingsTest {

    private static final Instant TWO = Instant.parse("2026-11-02T14:00:00Z");
    private static final UserId ANN = new UserId(new UUID(0, 1));
    private static final UserId BOB = new UserId(new UUID(0, 2));

    private final List<HistoryStep> steps = new ArrayList<>();

    @Test
    void nothingIsNoSitting() {
        assertThat(Sittings.of(List.of())).isEmpty();
    }

    @Test
    void aPauseOfHalfAnHourEndsASitting() {
        writes(ANN, 2);
        writes(ANN, 31);
        writes(ANN, 61);
        writes(ANN, 75);
        assertThat(Sittings.of(steps)).containsExactly(sitting(0, 1, 2, 31, ANN), sitting(2, 3, 61, 75, ANN));
    }

    @Test
    void somebodyElseWhoGoesOnBeginsAnother() {
        writes(ANN, 0);
        writes(ANN, 5);
        writes(BOB, 7);
        writes(BOB, 20);
        writes(ANN, 22);
        assertThat(Sittings.of(steps))
                .containsExactly(sitting(0, 1, 0, 5, ANN), sitting(2, 3, 7, 20, BOB), sitting(4, 4, 22, 22, ANN));
    }

    @Test
    void whoTakeTurnsWriteTogether() {
        writes(ANN, 0);
        writes(BOB, 1);
        writes(ANN, 2);
        writes(BOB, 3);
        writes(ANN, 20);
        assertThat(Sittings.of(steps)).containsExactly(sitting(0, 4, 0, 20, ANN, BOB));
    }

    @Test
    void everyStepBelongsToOneSitting() {
        for (int minute = 0; minute < 400; minute += 1 + (minute * 7) % 40) {
            writes(minute % 3 == 0 ? ANN : BOB, minute);
        }
        int next = 0;
        for (Sitting sitting : Sittings.of(steps)) {
            assertThat(sitting.first()).isEqualTo(next);
            next = sitting.last() + 1;
        }
        assertThat(next).isEqualTo(steps.size());
    }

    private void writes(UserId who, int minute) {
        steps.add(new HistoryStep(steps.size() + 1, Set.of(who), null, at(minute), at(minute), "[0]"));
    }

    private static Sitting sitting(int first, int last, int from, int to, UserId... authors) {
        return new Sitting(first, last, Set.of(authors), at(from), at(to));
    }

    private static Instant at(int minute) {
        return TWO.plus(Duration.ofMinutes(minute));
    }
}
