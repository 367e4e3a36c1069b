package app.greenroom.readiness.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready somebody will be on a day, 0 to 1 each: half by the concepts, half by the questions. A half without items
 * drops out and the other one counts whole.
 *
 * @param concepts null if there are none
 * @param questions null if there are none
 */
public record Readiness(@Nullable Double concepts, @Nullable Double questions) {

    /** In per cent, 0 to 100. */
    public double percent() {
        if (concepts == null || questions == null) {
            return 100 * (concepts != null ? concepts : questions != null ? questions : 0);
        }
        return 50 * concepts + 50 * questions;
    }

    /** In whole per cent; 0 and 100 only for nothing and everything. */
    public int wholePercent() {
        double exact = percent();
        return exact <= 0 || exact >= 100 ? (int) exact : Math.clamp(Math.round(exact), 1, 99);
    }

    /** Readiness on a day if nothing more happens until then. */
    public static Readiness on(int day, List<Item> items, double kappa, Assumptions assumptions) {
        double[] sums = new double[4];
        for (Item item : items) {
            int half = item.stage().question() ? 2 : 0;
            sums[half] += item.weight() * item.chance(day, kappa, assumptions);
            sums[half + 1] += item.weight();
        }
        return new Readiness(half(sums[0], sums[1]), half(sums[2], sums[3]));
    }

    private static @Nullable Double half(double sum, double weights) {
        return weights == 0 ? null : sum / weights;
    }
}
