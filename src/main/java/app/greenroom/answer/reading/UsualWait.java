package app.greenroom.answer.reading;

import static app.greenroom.answer.reading.ReadingTexts.SAY;

import java.time.Duration;
import java.util.List;

/**
 * How long submissions usually wait for their mentors.
 *
 * @param median half of the latest reviews came within it
 * @param reviews how many they are
 */
public record UsualWait(Duration median, int reviews) {

    /** With two even middle ones it is the longer: a promise should rather be kept. */
    public static UsualWait of(List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        return new UsualWait(sorted.get(sorted.size() / 2), sorted.size());
    }

    /** "within an hour", "within 5 hours", "within 3 days"; rounded up. */
    public String words() {
        long hours = Math.ceilDiv(median.toMinutes(), 60);
        if (hours <= 1) {
            return SAY.withinAnHour();
        }
        return hours <= 36 ? SAY.withinHours(hours) : SAY.withinDays(Math.ceilDiv(hours, 24));
    }
}
