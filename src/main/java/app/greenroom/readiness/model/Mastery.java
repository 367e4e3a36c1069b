package app.greenroom.readiness.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Good recalls of a concept in mixed sessions, none missed since: two on different days make it mastered.
 *
 * @param since the day of the first of them; null if there is none
 * @param reached whether another one came on a later day
 */
public record Mastery(@Nullable LocalDate since, boolean reached) {

    public static final Mastery NONE = new Mastery(null, false);

    /** After one more recall. With effort it proves nothing and spoils nothing; after a miss it all starts again. */
    public Mastery after(Grade grade, LocalDate day, boolean mixed) {
        if (grade == Grade.AGAIN) {
            return NONE;
        }
        if (grade == Grade.HARD || !mixed) {
            return this;
        }
        return since == null ? new Mastery(day, false) : new Mastery(since, reached || day.isAfter(since));
    }
}
