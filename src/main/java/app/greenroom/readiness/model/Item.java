package app.greenroom.readiness.model;

/**
 * One concept or question, as far as the numbers go.
 *
 * @param weight how much it counts, 1 to 3
 * @param rubric what an approving mentor gave, 1 to 4, the mean of their grades; without meaning in other stages
 * @param confirmed whether a mentor stands by it: a confirmed concept, an approved answer
 */
public record Item(Stage stage, int weight, double rubric, Recollection recollection, boolean confirmed) {

    /** A concept. */
    public static Item concept(int weight, Recollection recollection, boolean confirmed) {
        return new Item(Stage.CONCEPT, weight, 0, recollection, confirmed);
    }

    /** A question with its answer. */
    public static Item question(int weight, Stage stage, double rubric, Recollection recollection) {
        return new Item(stage, weight, rubric, recollection, stage == Stage.APPROVED);
    }

    /** With a recall on that day. A failed one ends a mentor's confirmation of a concept, as the checklist does. */
    public Item tested(Grade grade, int day) {
        boolean stands = confirmed && (stage.question() || grade != Grade.AGAIN);
        return new Item(stage, weight, rubric, recollection.tested(grade, day), stands);
    }

    /** With its answer submitted on that day, which counts as a recall with effort. */
    public Item submitted(int day) {
        return question(weight, Stage.SUBMITTED, 0, recollection.tested(Grade.HARD, day));
    }

    /** With a mentor's decision about its answer. */
    public Item decided(boolean approved, double given) {
        return question(weight, approved ? Stage.APPROVED : Stage.CHANGES_REQUESTED, given, recollection);
    }

    /** What its chance of holding up on a day is made of. */
    public Factors on(int day, double kappa, Assumptions assumptions) {
        return new Factors(
                assumptions.worth(stage, rubric),
                recollection.recalled() ? 1 : 0,
                trust(kappa, assumptions),
                recollection.retrievability(day));
    }

    /** The chance of holding up on a day, 0 to 1. */
    public double chance(int day, double kappa, Assumptions assumptions) {
        if (!recollection.recalled()) {
            return 0;
        }
        return assumptions.worth(stage, rubric) * trust(kappa, assumptions) * recollection.retrievability(day);
    }

    private double trust(double kappa, Assumptions assumptions) {
        if (confirmed) {
            return 1;
        }
        return recollection.evidence() == Evidence.CLAIMED ? assumptions.self() * kappa : kappa;
    }
}
