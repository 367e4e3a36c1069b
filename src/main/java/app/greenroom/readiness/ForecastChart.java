package app.greenroom.readiness;

import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * How readiness came about and what may become of it; days are days of the epoch.
 *
 * @param past each day so far, as things stood then
 * @param stop each day to come if nothing more happens
 * @param plan each day to come by a plan of so many minutes a day
 * @param minutesToTarget the fewest minutes a day that reach the target; more than {@code most} if none do
 * @param marks what mentors did
 */
public record ForecastChart(
        LocalDate today,
        LocalDate goal,
        boolean dated,
        List<DailyRecord.Point> past,
        List<DailyRecord.Point> stop,
        Plan plan,
        double target,
        int minutesToTarget,
        int most,
        List<Mark> marks) {

    /** What a mentor did on a day, in words. */
    public record Mark(LocalDate day, String words) {}
}
