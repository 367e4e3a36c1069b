package app.greenroom.readiness.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Items as they may come about, for properties. */
final class Items {

    static final int LAST_DAY = 30;

    private Items() {}

    /** Lists of concepts and questions in any state that events can lead to, the last event not after day 30. */
    static Arbitrary<List<Item>> lists() {
        return items().list().ofMinSize(1).ofMaxSize(20);
    }

    static Arbitrary<Item> items() {
        return Arbitraries.oneOf(concepts(), questions());
    }

    static Arbitrary<Item> concepts() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), recollections(), Arbitraries.of(true, false))
                .as((weight, recollection, confirmed) -> Item.concept(weight, recollection, confirmed));
    }

    static Arbitrary<Item> questions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Stage.class).filter(Stage::question),
                        Arbitraries.integers().between(1, 4),
                        recollections())
                .as(Item::question);
    }

    static Arbitrary<Calibration> calibrations() {
        return Arbitraries.integers()
                .between(0, 20)
                .flatMap(checked ->
                        Arbitraries.integers().between(0, checked).map(upheld -> new Calibration(checked, upheld)));
    }

    private static Arbitrary<Recollection> recollections() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(Grade.class),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(8)
                .map(Items::played);
    }

    private record Step(int what, Grade grade, int days) {}

    private static Recollection played(List<Step> steps) {
        int day = LAST_DAY - steps.stream().mapToInt(Step::days).sum();
        Recollection recollection = Recollection.NONE;
        for (Step step : steps) {
            day += step.days();
            recollection = switch (step.what()) {
                case 0 -> recollection.doubted(step.grade());
                case 1 -> recollection.lost();
                case 9 -> recollection.written(day);
                case 2, 3 -> recollection.claimed(step.grade(), day);
                default -> recollection.tested(step.grade(), day);
            };
        }
        return recollection;
    }
}
