package app.greenroom.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadinessPropertiesTest {

    private static final Assumptions STANDARD = Assumptions.STANDARD;

    @Property
    void aChanceIsBetweenNothingAndCertain(
            @ForAll("items") Item item,
            @ForAll("calibrations") Calibration found,
            @ForAll @IntRange(max = 400) int day) {
        assertThat(item.chance(day, found.kappa(STANDARD), STANDARD)).isBetween(0.0, 1.0);
        assertThat(Readiness.on(day, List.of(item), found.kappa(STANDARD), STANDARD)
                        .percent())
                .isBetween(0.0, 100.0);
    }

    @Property
    void withoutEventsNoChanceEverRises(
            @ForAll("items") Item item,
            @ForAll("calibrations") Calibration found,
            @ForAll @IntRange(min = Items.LAST_DAY, max = 400) int day) {
        double kappa = found.kappa(STANDARD);
        assertThat(item.chance(day + 1, kappa, STANDARD)).isLessThanOrEqualTo(item.chance(day, kappa, STANDARD));
    }

    @Property
    void whatIsRecalledComesAgainOnTheDayThatItsGradeSaidAndNotBefore(
            @ForAll("items") Item item,
            @ForAll Grade grade,
            @ForAll @IntRange(min = Items.LAST_DAY, max = 60) int today,
            @ForAll @IntRange(max = 30) int left) {
        int goal = today + left;
        int again = Intervals.of(item.recollection(), today, goal).days(grade);
        Item after = item.tested(grade, today);
        assertThat(after.recollection().due(goal)).isEqualTo(today + again);
        assertThat(again == 0).isEqualTo(grade == Grade.AGAIN);
        assertThat(again).as("once more before the goal").isLessThanOrEqualTo(Math.max(1, left - 1));
        for (int day = today; day < Math.min(goal, today + again); day++) {
            assertThat(new Outlook(List.of(after), day, goal, 0.8, Durations.ASSUMED, STANDARD).next())
                    .as("on day %d of %d", day - today, again)
                    .noneMatch(action -> action.kind() == Action.Kind.CHECK || action.kind() == Action.Kind.REHEARSE);
        }
    }

    @Property
    void everyItemHasItsPlaceInTheBarOnce(
            @ForAll("lists") List<Item> items, @ForAll @IntRange(min = Items.LAST_DAY, max = 90) int day) {
        int all = Share.bar(items, day, 0.8, STANDARD).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(all).isEqualTo(items.size());
    }

    @Property
    void theFactorsMultiplyToTheChanceAndAsShownToTheNumberShown(
            @ForAll("items") Item item,
            @ForAll("calibrations") Calibration found,
            @ForAll @IntRange(min = Items.LAST_DAY, max = 90) int day) {
        double kappa = found.kappa(STANDARD);
        Factors factors = item.on(day, kappa, STANDARD);
        assertThat(factors.product()).isCloseTo(item.chance(day, kappa, STANDARD), within(1e-12));
        Factors shown = factors.shown();
        BigDecimal multiplied = Stream.of(shown.answer(), shown.recalled(), shown.trust(), shown.memory())
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.valueOf(100), BigDecimal::multiply);
        assertThat(factors.percent())
                .isEqualTo(multiplied.setScale(0, RoundingMode.HALF_UP).intValueExact());
        assertThat(factors.percent() / 100.0).isCloseTo(factors.product(), within(0.025));
    }

    @Property
    void aRecallThatSucceedsNeverLowersTheChance(
            @ForAll("items") Item item, @ForAll @IntRange(min = Items.LAST_DAY, max = 60) int day) {
        double before = item.chance(day + 14, 0.8, STANDARD);
        assertThat(item.tested(Grade.GOOD, day).chance(day + 14, 0.8, STANDARD)).isGreaterThanOrEqualTo(before - 1e-9);
    }

    @Property
    void whatIsProposedPaysAndTheBestComesFirst(@ForAll("lists") List<Item> items) {
        Outlook outlook = new Outlook(items, Items.LAST_DAY, Items.LAST_DAY + 14, 0.8, Durations.ASSUMED, STANDARD);
        List<Action> next = outlook.next();
        assertThat(next).allSatisfy(action -> {
            assertThat(action.gain()).isPositive();
            assertThat(action.minutes()).isPositive();
        });
        assertThat(next).isSortedAccordingTo(Outlook.MOST_URGENT_FIRST);
        assertThat(next).extracting(Action::item).doesNotHaveDuplicates();
    }

    @Property
    void aWordNeverRaisesWhatWasTested(@ForAll("items") Item item, @ForAll Grade said) {
        Recollection tested = item.recollection().tested(Grade.GOOD, Items.LAST_DAY);
        Recollection after = tested.claimed(said, Items.LAST_DAY + 1);
        assertThat(after.retrievability(Items.LAST_DAY + 9)).isEqualTo(tested.retrievability(Items.LAST_DAY + 9));
        assertThat(after.recalled()).isEqualTo(said != Grade.AGAIN);
    }

    @Property
    void aGradeThatProvesNothingNeverRaisesTheChance(
            @ForAll("items") Item item,
            @ForAll Grade grade,
            @ForAll @IntRange(min = Items.LAST_DAY, max = 90) int day) {
        Item after = new Item(
                item.stage(), item.weight(), item.rubric(), item.recollection().doubted(grade), item.confirmed());
        assertThat(after.chance(day, 0.8, STANDARD)).isLessThanOrEqualTo(item.chance(day, 0.8, STANDARD) + 1e-9);
    }

    @Provide
    Arbitrary<Item> items() {
        return Items.items();
    }

    @Provide
    Arbitrary<List<Item>> lists() {
        return Items.lists();
    }

    @Provide
    Arbitrary<Calibration> calibrations() {
        return Items.calibrations();
    }
}
