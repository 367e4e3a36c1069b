package app.greenroom.readiness.model;

/**
 * What a chance of holding up is made of; the product is the chance.
 *
 * @param answer what the answer is worth; 1 for a concept
 * @param recalled 1 if it was recalled and not lost since, else 0
 * @param trust how far the claim can be trusted
 * @param memory the chance of recalling on the day
 */
public record Factors(double answer, double recalled, double trust, double memory) {

    public double product() {
        return answer * recalled * trust * memory;
    }

    /** In whole hundredths, as people read them. */
    public Factors shown() {
        return new Factors(
                hundredths(answer) / 100.0,
                hundredths(recalled) / 100.0,
                hundredths(trust) / 100.0,
                hundredths(memory) / 100.0);
    }

    /** In whole per cent: what {@link #shown} multiplies to, so that whoever multiplies gets this very number. */
    public int percent() {
        long millionths = hundredths(answer) * hundredths(recalled) * hundredths(trust) * hundredths(memory);
        return Math.toIntExact((millionths + 500_000) / 1_000_000);
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }
}
