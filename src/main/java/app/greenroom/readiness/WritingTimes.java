package app.greenroom.readiness;

import app.greenroom.answer.Answer;
import app.greenroom.answer.WritingQueries;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long the candidate wrote for a submission: from the submission before it, or from the first word. */
@Component
class WritingTimes {

    private final WritingQueries writing;

    WritingTimes(WritingQueries writing) {
        this.writing = writing;
    }

    /** In seconds; null if the changes tell nothing. */
    @Nullable Integer secondsFor(Answer submitted) {
        Duration time = Sittings.of(writing.changesFor(submitted));
        return time == null ? null : Math.toIntExact(time.toSeconds());
    }
}
