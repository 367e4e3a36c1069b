package app.greenroom.answer;

import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change as the history reads it: who made which version when.
 *
 * @param suggestedBy whose words they are, if the author accepted a suggestion; else null
 */
record ChangeLine(int version, UserId author, @Nullable UserId suggestedBy, Instant at, String json) {

    /** The author's own words. */
    ChangeLine(int version, UserId author, Instant at, String json) {
        this(version, author, null, at, json);
    }

    TextChange change() {
        return TextChange.parse(json);
    }
}
