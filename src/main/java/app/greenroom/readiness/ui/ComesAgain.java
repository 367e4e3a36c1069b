package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

/** Says on a grade when the card comes again by it. */
final class ComesAgain {

    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private ComesAgain() {}

    /** Of what was missed a second time: it is proposed again, but not in this session. */
    static String today() {
        return SAY.today();
    }

    /** "10 min", after the cards that are still to come. */
    static String after(double minutes) {
        return SAY.inMinutes(Math.max(1, Math.round(minutes)));
    }

    /** "3 d", "2 mo", "1.5 y". */
    static String in(int days) {
        if (days < 2 * DAYS_A_MONTH) {
            return SAY.inDays(days);
        }
        if (days < DAYS_A_YEAR) {
            return SAY.inMonths(Math.round(days / (double) DAYS_A_MONTH));
        }
        return SAY.inYears(days / (double) DAYS_A_YEAR);
    }
}
