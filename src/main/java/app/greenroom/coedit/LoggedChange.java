package app.greenroom.coedit;

import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change as the log has it: who made which version when.
 *
 * @param suggestedBy whose words they are, if the author accepted a suggestion; else null
 */
public record LoggedChange(
        int version, UserId author, @Nullable UserId suggestedBy, Instant at, String json) {

    /** The author's own words. */
    public LoggedChange(int version, UserId author, Instant at, String json) {
        this(version, author, null, at, json);
    }

    public TextChange change() {
        return TextChange.parse(json);
    }
}
