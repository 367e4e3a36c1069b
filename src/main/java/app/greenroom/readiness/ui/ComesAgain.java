package app.greenroom.readiness.ui;

import java.util.Locale;

/** Says on a grade when the card comes again by it. */
final class ComesAgain {

    /** Of what was missed a second time: it is proposed again, but not in this session. */
    static final String TODAY = "today";

    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private ComesAgain() {}

    /** "10 min", after the cards that are still to come. */
    static String after(double minutes) {
        return Math.max(1, Math.round(minutes)) + " min";
    }

    /** "3 d", "2 mo", "1.5 y". */
    static String in(int days) {
        if (days < 2 * DAYS_A_MONTH) {
            return days + " d";
        }
        if (days < DAYS_A_YEAR) {
            return Math.round(days / (double) DAYS_A_MONTH) + " mo";
        }
        return String.format(Locale.ROOT, "%.1f y", days / (double) DAYS_A_YEAR);
    }
}
