package app.greenroom.review;

import app.greenroom.markdown.SafeHtml;
import app.greenroom.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor decided about a submission.
 *
 * @param revision number of the submission
 * @param note what the mentor added; null if nothing
 */
public record Verdict(
        int revision,
        Decision decision,
        Person mentor,
        @Nullable SafeHtml note,
        Instant givenAt) {}
