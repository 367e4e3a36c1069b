package app.greenroom.readiness.model;

/**
 * FSRS-6, the public algorithm of Anki's scheduler by the Open Spaced Repetition project, with its default weights. Like
 * the reference implementation ts-fsrs 5.4.2 it rounds to 8 decimals, so both tell the same after any number of steps.
 */
public final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.pow(0.9, 1 / DECAY) - 1);
    private static final double LEAST_STABILITY = 0.001;
    private static final double GREATEST_STABILITY = 36_500;
    private static final double EASIEST = W[4] - Math.exp(W[5] * 3) + 1;
    private static final double GROWTH = Math.exp(W[8]);
    private static final double LAPSE_LIMIT = Math.exp(W[17] * W[18]);

    private Fsrs() {}

    /** The memory after the first recall. */
    public static Memory first(Grade grade) {
        double difficulty = W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1;
        return new Memory(Math.max(W[grade.number() - 1], 0.1), rounded(Math.clamp(difficulty, 1, 10)));
    }

    /** The grade whose first recall leads to such a memory, or the next lower one. */
    static Grade word(Memory memory) {
        Grade word = Grade.AGAIN;
        for (Grade grade : Grade.values()) {
            word = first(grade).stability() <= memory.stability() ? grade : word;
        }
        return word;
    }

    /**
     * The memory after one more recall.
     *
     * @param days whole days since the recall before, 0 or more
     */
    public static Memory next(Memory before, int days, Grade grade) {
        double stability = days == 0
                ? sameDay(before.stability(), grade)
                : grade == Grade.AGAIN ? forgotten(before, days) : recalled(before, days, grade);
        return new Memory(stability, difficulty(before.difficulty(), grade));
    }

    /** The chance of recalling after so many whole days, from 1 on the first day towards 0. */
    public static double retrievability(int days, double stability) {
        return days == 0 ? 1 : rounded(Math.pow(1 + FACTOR * days / stability, DECAY));
    }

    private static double sameDay(double stability, Grade grade) {
        double growth = Math.pow(stability, -W[19]) * Math.exp(W[17] * (grade.number() - 3 + W[18]));
        return stability(stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1)));
    }

    private static double recalled(Memory before, int days, Grade grade) {
        double s = before.stability();
        double surprise = Math.exp(W[10] * (1 - retrievability(days, s))) - 1;
        double effort = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
        return stability(s * (1 + GROWTH * (11 - before.difficulty()) * Math.pow(s, -W[9]) * surprise * effort));
    }

    private static double forgotten(Memory before, int days) {
        double s = before.stability();
        double left = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(s + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability(days, s)));
        return stability(Math.min(left, s / LAPSE_LIMIT));
    }

    private static double difficulty(double before, Grade grade) {
        double moved = before - rounded(W[6] * (grade.number() - 3) * (10 - before) / 9);
        return Math.clamp(rounded(W[7] * rounded(EASIEST) + (1 - W[7]) * moved), 1, 10);
    }

    private static double stability(double days) {
        return rounded(Math.clamp(days, LEAST_STABILITY, GREATEST_STABILITY));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}
