package app.greenroom.readiness;

import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Durations;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Outlook;
import app.greenroom.readiness.model.Plan;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.readiness.model.Strategy;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Prints where 14 days of preparation end by what one does first: what is proposed, whatever comes, or what is weakest.
 * The model is taken as the truth. Needs no server and no database.
 */
public final class SimulateCommand {

    private static final String USAGE = "usage: greenroom simulate [MINUTES A DAY]";
    private static final int DAYS = 14;
    private static final int CANDIDATES = 20;
    private static final int CONCEPTS = 28;
    private static final int QUESTIONS = 12;
    private static final int RUNS = 50;
    private static final int SEED = 14;

    private SimulateCommand() {}

    /**
     * Simulates and prints.
     *
     * @return the exit status: 0, or 1 if the arguments aren't understood
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            double minutes = arguments.isEmpty() ? 30 : Integer.parseInt(arguments.getFirst());
            out.printf(
                    Locale.ROOT,
                    "%d days, %.0f minutes a day, %d candidates with %d concepts and %d questions, %d runs each%n%n",
                    DAYS,
                    minutes,
                    CANDIDATES,
                    CONCEPTS,
                    QUESTIONS,
                    RUNS);
            out.printf("%-15s %10s %10s %10s%n", "first", "low 10 %", "median", "high 90 %");
            for (Strategy strategy : Strategy.values()) {
                Plan.Band end = end(strategy, minutes);
                String name = strategy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                out.printf(Locale.ROOT, "%-15s %10.1f %10.1f %10.1f%n", name, end.low(), end.median(), end.high());
            }
            return 0;
        } catch (NumberFormatException unknown) {
            err.println(USAGE);
            return 1;
        }
    }

    /** The average over the candidates. */
    static Plan.Band end(Strategy strategy, double minutes) {
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
            Recollection recollection = said == Grade.AGAIN ? Recollection.NONE : Recollection.NONE.claimed(said, 0);
            items.add(Item.concept(1 + random.nextInt(3), recollection, false));
        }
        for (int at = 0; at < QUESTIONS; at++) {
            items.add(Item.question(1 + random.nextInt(3), Stage.NO_ANSWER, 0, Recollection.NONE));
        }
        double kappa = Calibration.NONE.kappa(Assumptions.STANDARD);
        return new Outlook(items, 0, DAYS, kappa, Durations.ASSUMED, Assumptions.STANDARD);
    }
}
