package app.greenroom.round;

import app.greenroom.account.Person;
import app.greenroom.markdown.SafeHtml;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor decided about a submission.
 *
 * @param revision number of the submission
 * @param note what the mentor added; null if nothing
 * @param scores what it says by the team's criteria, in their order; empty without a rubric
 */
public record Verdict(
        int revision,
        Decision decision,
        Person mentor,
        @Nullable SafeHtml note,
        Instant givenAt,
        List<Score> scores) {}
