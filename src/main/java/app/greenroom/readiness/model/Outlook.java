package app.greenroom.readiness.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a candidate stands on a day, and towards which day.
 *
 * @param today counted as in {@link Recollection}
 * @param goal the interview's day, not before today
 * @param kappa the share of claims that hold, see {@link Calibration}
 */
public record Outlook(
        List<Item> items, int today, int goal, double kappa, Durations durations, Assumptions assumptions) {

    public static final Comparator<Action> MOST_URGENT_FIRST =
            Comparator.comparingDouble(Action::urgency).reversed();

    public Outlook {
        items = List.copyOf(items);
        goal = Math.max(today, goal);
    }

    /** Readiness on the interview's day, if nothing more happens. */
    public Readiness readiness() {
        return Readiness.on(goal, items, kappa, assumptions);
    }

    /** What pays at all and is due, what pays most first. */
    public List<Action> next() {
        return everything()
                .filter(action -> action.gain() > 0 && isDue(action))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    /** What was recalled comes again on the day that its grade said; writing is never too early. */
    private boolean isDue(Action action) {
        return !action.kind().recalls()
                || items.get(action.item()).recollection().due(goal) <= today;
    }

    /** What one could do now, one thing with each item, whether it pays or not. */
    public Stream<Action> everything() {
        Effects effects = new Effects(this);
        return IntStream.range(0, items.size()).mapToObj(effects::of);
    }
}
