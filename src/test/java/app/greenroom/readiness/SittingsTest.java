package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SittingsTest {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void aSittingLastsFromItsFirstChangeToItsLastWithAMinuteToBegin() {
        assertThat(at(0, 2, 6, 9)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aLongPauseEndsASittingAndIsNotCounted() {
        assertThat(at(0, 3, 60, 64)).isEqualTo(Duration.ofMinutes(1 + 3 + 1 + 4));
        assertThat(at(0, 5)).isEqualTo(Duration.ofMinutes(6));
        assertThat(at(0, 6)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whatWasPastedTellsNothing() {
        assertThat(at()).isNull();
        assertThat(at(7)).isNull();
    }

    @Test
    void aNightIsNoOnePieceOfWork() {
        assertThat(at(IntStream.range(0, 400).toArray())).isEqualTo(Sittings.LONGEST);
    }

    private static @Nullable Duration at(int... minutes) {
        List<Instant> changes = IntStream.of(minutes)
                .mapToObj(minute -> NINE.plus(Duration.ofMinutes(minute)))
                .toList();
        return Sittings.of(changes);
    }
}
