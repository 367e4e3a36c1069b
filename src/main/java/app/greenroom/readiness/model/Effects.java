package app.greenroom.readiness.model;

/** What comes of doing something with an item, on average. */
final class Effects {

    private final Outlook outlook;
    private final Assumptions assumptions;
    private final Assumptions.Effort effort;
    private final double[] points = new double[2];

    Effects(Outlook outlook) {
        this.outlook = outlook;
        this.assumptions = outlook.assumptions();
        this.effort = assumptions.effort();
        int concepts = 0;
        int questions = 0;
        for (Item item : outlook.items()) {
            if (item.stage().question()) {
                questions += item.weight();
            } else {
                concepts += item.weight();
            }
        }
        double half = concepts == 0 || questions == 0 ? 100 : 50;
        points[0] = half / Math.max(1, concepts);
        points[1] = half / Math.max(1, questions);
    }

    /** The one thing to do with an item as it is. */
    Action of(int at) {
        Item item = outlook.items().get(at);
        return switch (item.stage()) {
            case CONCEPT -> item.recollection().recalled() ? check(at, item) : learn(at, item);
            case NO_ANSWER, DRAFT -> write(at, item, Action.Kind.WRITE, effort.write());
            case CHANGES_REQUESTED -> write(at, item, Action.Kind.REVISE, effort.revise());
            case SUBMITTED, APPROVED -> rehearse(at, item);
        };
    }

    private Action check(int at, Item item) {
        double p = item.memory(outlook.today(), assumptions);
        double minutes = effort.recall() + effort.relearn() * (1 - p);
        return action(at, item, Action.Kind.CHECK, minutes, afterRecall(item, p), 1);
    }

    private Action rehearse(int at, Item item) {
        double p = item.recollection().recalled() ? item.recollection().retrievability(outlook.today()) : 0;
        double minutes = effort.rehearse() + effort.rehearseAgain() * (1 - p);
        return action(at, item, Action.Kind.REHEARSE, minutes, afterRecall(item, p), 1);
    }

    private Action learn(int at, Item item) {
        return action(at, item, Action.Kind.LEARN, effort.learn(), chance(item.tested(Grade.GOOD, outlook.today())), 1);
    }

    private Action write(int at, Item item, Action.Kind kind, double minutes) {
        Item submitted = item.submitted(outlook.today());
        double after = effort.approval() * chance(submitted.decided(true, 4))
                + (1 - effort.approval()) * chance(submitted.decided(false, 0));
        boolean timeForFeedback = outlook.goal() - outlook.today() >= effort.feedbackDays();
        return action(at, item, kind, minutes, after, timeForFeedback ? effort.feedback() : 1);
    }

    private double afterRecall(Item item, double p) {
        Item failed = item.tested(Grade.AGAIN, outlook.today()).tested(Grade.GOOD, outlook.today());
        return p * chance(item.tested(Grade.GOOD, outlook.today())) + (1 - p) * chance(failed);
    }

    private Action action(int at, Item item, Action.Kind kind, double assumed, double after, double factor) {
        double minutes = outlook.durations().minutes(kind, assumed, effort);
        double gain = points[item.stage().question() ? 1 : 0] * item.weight() * (after - chance(item));
        return new Action(at, kind, minutes, gain, factor * gain / minutes);
    }

    private double chance(Item item) {
        return item.chance(outlook.goal(), outlook.kappa(), assumptions);
    }
}
