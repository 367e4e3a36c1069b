package app.greenroom.readiness.model;

/**
 * In how many days something comes again, by the grade that it is given; what can't be recalled comes again at once.
 */
public record Intervals(int hard, int good, int easy) {

    /** Those of a recall today. */
    public static Intervals of(Recollection known, int today, int goal) {
        return new Intervals(
                days(known, Grade.HARD, today, goal),
                days(known, Grade.GOOD, today, goal),
                days(known, Grade.EASY, today, goal));
    }

    /** 0 for a failed recall. */
    public int days(Grade grade) {
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }

    private static int days(Recollection known, Grade grade, int today, int goal) {
        return Math.max(1, known.tested(grade, today).due(goal) - today);
    }
}
