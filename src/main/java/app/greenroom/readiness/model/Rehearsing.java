package app.greenroom.readiness.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Plays days of preparation, one way they could go: what is tried succeeds as often as the memory says. */
final class Rehearsing {

    private final Strategy strategy;
    private final double minutes;
    private final RandomGenerator random;
    private final Assumptions assumptions;
    private final double kappa;
    private final Durations durations;
    private final int goal;
    private final List<Item> items;

    Rehearsing(Outlook start, Strategy strategy, double minutes, RandomGenerator random) {
        this.strategy = strategy;
        this.minutes = minutes;
        this.random = random;
        this.assumptions = start.assumptions();
        this.kappa = start.kappa();
        this.durations = start.durations();
        this.goal = start.goal();
        this.items = new ArrayList<>(start.items());
    }

    /** One day's work within its minutes. What doesn't fit any more is left for another day. */
    void day(int today) {
        Outlook outlook = new Outlook(items, today, goal, kappa, durations, assumptions);
        double left = minutes;
        for (Action action : strategy.order(outlook, random)) {
            if (action.minutes() <= left) {
                left -= act(action, today);
            }
        }
    }

    /** Overnight, mentors decide about what was submitted. */
    void night() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).stage() == Stage.SUBMITTED) {
                boolean approved = random.nextDouble() < assumptions.effort().approval();
                items.set(at, items.get(at).decided(approved, approved ? 4 : 0));
            }
        }
    }

    /** Readiness in per cent on a day, as things stand then. */
    double percent(int day) {
        return Readiness.on(day, items, kappa, assumptions).percent();
    }

    /** Does it, and tells how many minutes it took. */
    private double act(Action action, int today) {
        Item item = items.get(action.item());
        Assumptions.Effort effort = assumptions.effort();
        if (strategy == Strategy.TAPPING) {
            items.set(action.item(), item.doubted(Grade.EASY, today));
            return assumptions.haste().seconds() / 60;
        }
        return switch (action.kind()) {
            case CHECK -> recall(action, item, today, effort.recall(), effort.relearn());
            case REHEARSE -> recall(action, item, today, effort.rehearse(), effort.rehearseAgain());
            case LEARN -> {
                items.set(action.item(), item.tested(Grade.GOOD, today));
                yield action.minutes();
            }
            case WRITE, REVISE -> {
                items.set(action.item(), item.submitted(today));
                yield action.minutes();
            }
        };
    }

    private double recall(Action action, Item item, int today, double atOnce, double again) {
        boolean recalled = item.recollection().recalled() && random.nextDouble() < item.memory(today, assumptions);
        Item after = recalled
                ? item.tested(Grade.GOOD, today)
                : item.tested(Grade.AGAIN, today).tested(Grade.GOOD, today);
        items.set(action.item(), after);
        return durations.minutes(action.kind(), recalled ? atOnce : atOnce + again, assumptions.effort());
    }
}
