package app.greenroom.readiness.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where 14 days of preparation end by what one does first: what is proposed, whatever comes, what is weakest, or only
 * cards, recalled or merely tapped. The model is taken as the truth.
 */
public final class Simulation {

    public static final int DAYS = 14;
    public static final int CANDIDATES = 20;
    public static final int CONCEPTS = 28;
    public static final int QUESTIONS = 12;
    public static final int RUNS = 50;
    private static final int SEED = 14;

    private Simulation() {}

    /** The average over the candidates. */
    public static Plan.Band end(Strategy strategy, double minutes) {
        double low = 0;
        double median = 0;
        double high = 0;
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            Plan.Band end =
                    Plan.of(candidate(candidate), strategy, minutes, RUNS).end();
            low += end.low() / CANDIDATES;
            median += end.median() / CANDIDATES;
            high += end.high() / CANDIDATES;
        }
        return new Plan.Band(DAYS, low, median, high);
    }

    /** Somebody who has just rated the concepts, some of them as known, and written nothing. */
    private static Outlook candidate(int number) {
        SplittableRandom random = new SplittableRandom(SEED + 1_000L * number);
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < CONCEPTS; at++) {
            Grade said = Grade.of(1 + random.nextInt(4));
            items.add(Item.concept(1 + random.nextInt(3), Recollection.NONE.claimed(said, 0), false));
        }
        for (int at = 0; at < QUESTIONS; at++) {
            items.add(Item.question(1 + random.nextInt(3), Stage.NO_ANSWER, 0, Recollection.NONE));
        }
        double kappa = Calibration.NONE.kappa(Assumptions.STANDARD);
        return new Outlook(items, 0, DAYS, kappa, Durations.ASSUMED, Assumptions.STANDARD);
    }
}
