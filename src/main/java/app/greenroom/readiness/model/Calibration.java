package app.greenroom.readiness.model;

/**
 * How far a candidate's claims can be trusted: what mentors found when they checked some.
 *
 * @param checked how many claims were checked
 * @param upheld how many of these held
 */
public record Calibration(int checked, int upheld) {

    public static final Calibration NONE = new Calibration(0, 0);

    /** The share of claims that would hold, by what was checked and a cautious start. */
    public double kappa(Assumptions assumptions) {
        return (assumptions.upheldBefore() + upheld) / (assumptions.checkedBefore() + checked);
    }

    /** Both together. */
    public Calibration plus(Calibration other) {
        return new Calibration(checked + other.checked, upheld + other.upheld);
    }
}
