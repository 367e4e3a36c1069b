package app.greenroom.readiness.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What may come of preparing so many minutes a day until the interview.
 *
 * @param days from today on, each day's readiness in per cent as it may be after that day's work
 */
public record Plan(double minutes, List<Band> days) {

    private static final long SEED = 20_260_707;
    private static final int BISECTIONS = 7;
    private static final int RUNS_A_GUESS = 40;

    /** Of all ways it was played, a tenth ends below {@code low}, half below {@code median}, a tenth above {@code high}. */
    public record Band(int day, double low, double median, double high) {}

    public Plan {
        days = List.copyOf(days);
    }

    /** Plays it many times; the same outlook gives the same plan. */
    public static Plan of(Outlook start, Strategy strategy, double minutes, int runs) {
        int length = start.goal() - start.today() + 1;
        double[][] played = new double[length][runs];
        for (int run = 0; run < runs; run++) {
            Rehearsing rehearsing = new Rehearsing(start, strategy, minutes, new SplittableRandom(SEED + 7_919L * run));
            for (int at = 0; at < length; at++) {
                int day = start.today() + at;
                if (at < length - 1) {
                    rehearsing.day(day);
                }
                played[at][run] = rehearsing.percent(day);
                rehearsing.night();
            }
        }
        return new Plan(
                minutes,
                IntStream.range(0, length)
                        .mapToObj(at -> band(start.today() + at, played[at]))
                        .toList());
    }

    /** Readiness on the interview's day. */
    public Band end() {
        return days.getLast();
    }

    /**
     * The fewest minutes a day whose plan reaches a readiness in half of the cases.
     *
     * @param percent the readiness to reach
     * @return minutes, rounded up to 5; more than {@code most} if that isn't enough
     */
    public static int minutesFor(double percent, Outlook start, int most) {
        if (start.readiness().percent() >= percent) {
            return 0;
        }
        double low = 0;
        double high = most;
        if (reached(start, most) < percent) {
            return most + 1;
        }
        for (int guess = 0; guess < BISECTIONS; guess++) {
            double middle = (low + high) / 2;
            if (reached(start, middle) < percent) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.min(most, 5 * (int) Math.ceil(high / 5));
    }

    private static double reached(Outlook start, double minutes) {
        return of(start, Strategy.PROPOSED, minutes, RUNS_A_GUESS).end().median();
    }

    private static Band band(int day, double[] played) {
        double[] sorted = played.clone();
        Arrays.sort(sorted);
        return new Band(day, quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (at - below) * (above - sorted[below]);
    }
}
