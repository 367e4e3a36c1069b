package app.greenroom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WriteBudgetTest {

    private final AtomicLong now = new AtomicLong();
    private final WriteBudget budget = new WriteBudget(now::get);

    @Test
    void anHourOfFastTypingPasses() {
        for (int key = 0; key < 3_600 * WriteBudget.EACH_SECOND; key++) {
            budget.spend("ada");
            pass(Duration.ofSeconds(1).dividedBy(WriteBudget.EACH_SECOND));
        }
    }

    @Test
    void aScriptGetsSoFarAndNoFurther() {
        assertThat(changesOf("script")).isEqualTo(WriteBudget.MOST);
        assertThatThrownBy(() -> budget.spend("script"))
                .isInstanceOf(WriteBudget.TooFast.class)
                .hasMessageContaining("Wait a minute");
    }

    @Test
    void nobodyPaysForSomebodyElse() {
        changesOf("script");
        assertThatCode(() -> budget.spend("ada")).doesNotThrowAnyException();
    }

    @Test
    void tryingInVainDoesNotMakeTheWaitLonger() {
        changesOf("script");
        for (int again = 0; again < 10_000; again++) {
            assertThatThrownBy(() -> budget.spend("script")).isInstanceOf(WriteBudget.TooFast.class);
        }
        pass(Duration.ofSeconds(1));
        assertThat(changesOf("script")).isBetween(WriteBudget.EACH_SECOND - 1, WriteBudget.EACH_SECOND);
    }

    @Test
    void aMinuteLaterThereIsRoomAgain() {
        changesOf("ada");
        pass(Duration.ofMinutes(1));
        assertThat(changesOf("ada")).isGreaterThan(400);
    }

    @Test
    void whatNoWindowAskedForHasNoBound() {
        for (int change = 0; change < 2 * WriteBudget.MOST; change++) {
            budget.spend();
        }
        WriteBudget.begin();
        try {
            assertThatThrownBy(() -> {
                        for (int change = 0; change < 2 * WriteBudget.MOST; change++) {
                            budget.spend();
                        }
                    })
                    .isInstanceOf(WriteBudget.TooFast.class);
        } finally {
            WriteBudget.end();
        }
    }

    private int changesOf(String who) {
        int made = 0;
        try {
            while (made < 10 * WriteBudget.MOST) {
                budget.spend(who);
                made++;
            }
        } catch (WriteBudget.TooFast refused) {
            return made;
        }
        return made;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
