package app.greenroom.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Assumptions STANDARD = Assumptions.STANDARD;

    @Test
    void theSameOutlookGivesTheSamePlan() {
        assertThat(Plan.of(start(14), Strategy.PROPOSED, 30, 20))
                .isEqualTo(Plan.of(start(14), Strategy.PROPOSED, 30, 20));
    }

    @Test
    void aPlanHasABandForEachDayUntilTheInterview() {
        Plan plan = Plan.of(start(10), Strategy.PROPOSED, 30, 50);
        assertThat(plan.days()).hasSize(11);
        assertThat(plan.days()).allSatisfy(band -> {
            assertThat(band.low()).isLessThanOrEqualTo(band.median());
            assertThat(band.median()).isLessThanOrEqualTo(band.high());
        });
        assertThat(plan.end().day()).isEqualTo(10);
    }

    @Test
    void withoutMinutesThePlanIsToStop() {
        Outlook start = start(10);
        Plan plan = Plan.of(start, Strategy.PROPOSED, 0, 5);
        List<DailyRecord.Point> stopped = DailyRecord.ifYouStop(start);
        assertThat(plan.end().median()).isGreaterThanOrEqualTo(stopped.getLast().percent() - 1e-9);
        assertThat(stopped.getLast().percent()).isCloseTo(start.readiness().percent(), within(1e-9));
    }

    @Test
    void moreMinutesReachMoreAndTheFewestThatReachATargetAreFound() {
        Outlook start = start(14);
        double few = Plan.of(start, Strategy.PROPOSED, 10, 40).end().median();
        double many = Plan.of(start, Strategy.PROPOSED, 60, 40).end().median();
        assertThat(many).isGreaterThan(few);
        int minutes = Plan.minutesFor(65, start, 120);
        assertThat(minutes).isBetween(5, 120);
        assertThat(Plan.of(start, Strategy.PROPOSED, minutes, 40).end().median())
                .isGreaterThanOrEqualTo(64);
        assertThat(Plan.minutesFor(1, start, 120)).isZero();
        assertThat(Plan.minutesFor(100, start, 120)).isGreaterThan(120);
    }

    @Test
    void thePastIsWhatWasThen() {
        Item before = Item.concept(2, Recollection.NONE, false);
        Item after = before.tested(Grade.GOOD, 3);
        DailyRecord timeline = new DailyRecord(List.of(new TreeMap<>(java.util.Map.of(3, after))), new TreeMap<>());
        assertThat(timeline.past(2, 5, List.of(before), STANDARD))
                .extracting(DailyRecord.Point::percent)
                .satisfiesExactly(
                        none -> assertThat(none).isZero(),
                        fresh -> assertThat(fresh).isEqualTo(80),
                        fading -> assertThat(fading).isBetween(60.0, 79.9),
                        more -> assertThat(more).isBetween(50.0, 79.0));
    }

    private static Outlook start(int days) {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            Recollection recollection =
                    at % 3 == 0 ? Recollection.NONE : Recollection.NONE.claimed(Grade.of(2 + at % 3), 0);
            items.add(Item.concept(1 + at % 3, recollection, false));
        }
        for (int at = 0; at < 8; at++) {
            items.add(Item.question(2, at < 2 ? Stage.DRAFT : Stage.NO_ANSWER, 0, Recollection.NONE));
        }
        return new Outlook(items, 0, days, Calibration.NONE.kappa(STANDARD), Durations.ASSUMED, STANDARD);
    }
}
