package app.greenroom.readiness.model;

/**
 * Every constant of readiness that isn't FSRS's. They are Greenroom's own choice, and may be configured.
 *
 * @param daysAhead how many days ahead readiness looks when there is no interview date
 * @param words what a candidate's word is worth before it was tested
 * @param upheldBefore claims taken as upheld before a mentor checked any
 * @param checkedBefore claims taken as checked before a mentor checked any
 * @param draft what an answer is worth as a draft; likewise for the next ones
 * @param approved what an approved answer with the lowest rubric, 1, is worth
 * @param perRubric what each further point of the rubric adds
 * @param rubric the rubric that an approval without one counts as
 * @param strong from this chance on, an item counts as known
 * @param weak below this chance, an item counts as not known
 * @param haste how soon a grade is too soon for a recall
 */
public record Assumptions(
        int daysAhead,
        Words words,
        double upheldBefore,
        double checkedBefore,
        double draft,
        double changesRequested,
        double submitted,
        double approved,
        double perRubric,
        int rubric,
        double strong,
        double weak,
        Haste haste,
        Effort effort,
        Planning planning,
        Session session) {

    /**
     * The chance that a concept holds up some days after it was only rated in words. Sooner it is more and later less, as
     * memory fades.
     *
     * @param days how many days after
     * @param fresh "new to me"; then "shaky", "can explain" and "could teach it"
     */
    public record Words(int days, double fresh, double shaky, double explain, double teach) {

        /** That chance for a word. */
        public double chance(Grade word) {
            return switch (word) {
                case AGAIN -> fresh;
                case HARD -> shaky;
                case GOOD -> explain;
                case EASY -> teach;
            };
        }

        /** How much of a memory a word is worth: what leads to that chance in as many days. */
        double share(Grade word) {
            return Math.min(1, chance(word) / Fsrs.first(word).retrievability(days));
        }
    }

    /**
     * A grade that comes sooner than the thing can be said counts as a word.
     *
     * @param seconds sooner than this in any case
     * @param share sooner than this share of one's own usual time
     */
    public record Haste(double seconds, double share) {}

    /**
     * How long things take, in minutes, and what comes of them.
     *
     * @param recall a recall that succeeds at once
     * @param relearn what a failed one takes on top
     * @param ownAfter how many durations of the candidate's own weigh as much as the assumed one
     * @param approval the chance that a submitted answer is approved
     * @param feedbackDays while so many days remain, there is time for feedback
     * @param feedback how much more urgent writing is then
     */
    public record Effort(
            double recall,
            double relearn,
            double learn,
            double write,
            double revise,
            double rehearse,
            double rehearseAgain,
            int ownAfter,
            double approval,
            int feedbackDays,
            double feedback) {}

    /**
     * What the forecast assumes.
     *
     * @param minutes a day, unless somebody chooses
     * @param most the most minutes a day that can be chosen
     * @param target the readiness to aim for, in per cent
     * @param runs how many times the plan is played
     */
    public record Planning(int minutes, int most, double target, int runs) {}

    /**
     * How much one session of recalling holds.
     *
     * @param cards the most cards
     * @param fresh the most of these that are to be learned first
     * @param minutes how long it takes at most, unless a single card takes longer
     */
    public record Session(int cards, int fresh, int minutes) {}

    /** The constants as they come. */
    public static final Assumptions STANDARD = new Assumptions(
            14,
            new Words(10, 0.05, 0.2, 0.4, 0.6),
            4,
            5,
            0.2,
            0.4,
            0.5,
            0.7,
            0.1,
            3,
            0.85,
            0.5,
            new Haste(2, 1.0 / 3),
            new Effort(2, 4, 8, 15, 8, 4, 4, 3, 2.0 / 3, 3, 1.5),
            new Planning(30, 120, 85, 200),
            new Session(10, 2, 30));

    /**
     * What an answer in this stage is worth, 0 to 1; a concept needs none.
     *
     * @param given the rubric of an approval, 1 to 4, also between whole numbers
     */
    public double worth(Stage stage, double given) {
        return switch (stage) {
            case CONCEPT -> 1;
            case NO_ANSWER -> 0;
            case DRAFT -> draft;
            case CHANGES_REQUESTED -> changesRequested;
            case SUBMITTED -> submitted;
            case APPROVED -> approved + perRubric * (given - 1);
        };
    }
}
