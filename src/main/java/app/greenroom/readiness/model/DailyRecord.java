package app.greenroom.readiness.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What was, day by day: each item as it was at the end of the days on which something happened to it.
 *
 * @param items in the order of the items now; before its first day an item was untouched
 * @param calibration the same for what mentors found
 */
public record DailyRecord(List<TreeMap<Integer, Item>> items, TreeMap<Integer, Calibration> calibration) {

    /** Readiness in per cent on one day, as things stood then. */
    public record Point(int day, double percent) {}

    /**
     * Readiness on each day of the past.
     *
     * @param untouched each item as it was before anything happened
     */
    public List<Point> past(int from, int until, List<Item> untouched, Assumptions assumptions) {
        List<Point> points = new ArrayList<>();
        for (int day = from; day <= until; day++) {
            var found = calibration.floorEntry(day);
            double kappa = (found == null ? Calibration.NONE : found.getValue()).kappa(assumptions);
            points.add(new Point(
                    day,
                    Readiness.on(day, at(day, untouched), kappa, assumptions).percent()));
        }
        return points;
    }

    /** Readiness on each day to come if nothing more happens. */
    public static List<Point> ifYouStop(Outlook outlook) {
        List<Point> points = new ArrayList<>();
        for (int day = outlook.today(); day <= outlook.goal(); day++) {
            points.add(new Point(
                    day,
                    Readiness.on(day, outlook.items(), outlook.kappa(), outlook.assumptions())
                            .percent()));
        }
        return points;
    }

    private List<Item> at(int day, List<Item> untouched) {
        List<Item> then = new ArrayList<>(untouched.size());
        for (int at = 0; at < untouched.size(); at++) {
            var found = items.get(at).floorEntry(day);
            then.add(found == null ? untouched.get(at) : found.getValue());
        }
        return then;
    }
}
