package app.greenroom.coedit;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of a text, by whom and from where.
 *
 * @param author who makes it count
 * @param suggestedBy whose words they are, if the author accepted a suggestion; else null
 * @param client the editor or the act that it comes from
 * @param command unique for the text
 */
public record Written(
        TextChange change, UserId author, @Nullable UserId suggestedBy, String client, CommandId command) {

    /** The author's own words. */
    public Written(TextChange change, UserId author, String client, CommandId command) {
        this(change, author, null, client, command);
    }

    /** Whether it makes a text longer than it may be: one that already is may still be cut. */
    public boolean outgrows(int longest) {
        return change.lengthAfter() > longest && change.lengthAfter() > change.lengthBefore();
    }
}
