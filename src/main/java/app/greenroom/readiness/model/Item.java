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

    /** With a grade that proves nothing. Of what was never even rated it is a word. */
    Item doubted(Grade grade, int day) {
        Recollection after = recollection.evidence() == Evidence.NONE && !stage.question()
                ? recollection.claimed(grade, day)
                : recollection.doubted(grade);
        return new Item(stage, weight, rubric, after, confirmed);
    }

    /** With its answer submitted on that day, which counts as a recall with effort. */
    public Item submitted(int day) {
        return question(weight, Stage.SUBMITTED, 0, recollection.written(day));
    }

    /** With a mentor's decision about its answer. */
    public Item decided(boolean approved, double given) {
        return question(weight, approved ? Stage.APPROVED : Stage.CHANGES_REQUESTED, given, recollection);
    }

    /** What its chance of holding up on a day is made of. */
    public Factors on(int day, double kappa, Assumptions assumptions) {
        return new Factors(
                assumptions.worth(stage, rubric),
                claimed() || recollection.recalled() ? 1 : 0,
                confirmed ? 1 : kappa,
                memory(day, assumptions));
    }

    /** Whether nothing but the candidate's word speaks for it. */
    public boolean claimed() {
        return !confirmed && recollection.evidence() == Evidence.CLAIMED;
    }

    /** The chance of holding up on a day, 0 to 1. */
    public double chance(int day, double kappa, Assumptions assumptions) {
        if (!claimed() && !recollection.recalled()) {
            return 0;
        }
        return assumptions.worth(stage, rubric) * (confirmed ? 1 : kappa) * memory(day, assumptions);
    }

    /** The chance of recalling it on a day, if it was learned at all: a word is worth a share of a recall. */
    public double memory(int day, Assumptions assumptions) {
        double left = recollection.retrievability(day);
        return claimed() ? assumptions.words().share(recollection.word()) * left : left;
    }
}
