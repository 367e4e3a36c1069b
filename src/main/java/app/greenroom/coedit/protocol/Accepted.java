package app.greenroom.coedit.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param accepted whether it is committed; false if somebody else was first: catch up, rebase and send it again
 * @param head the newest version now; after an accepted change not less than the version that it made
 * @param refusal why this person may not write (any more), for them to read; null if they only have to catch up
 */
public record Accepted(boolean accepted, int head, @Nullable String refusal) {

    public static Accepted at(int head) {
        return new Accepted(true, head, null);
    }

    /** Somebody else was first: the browser pulls, rebases and tries again. */
    public static Accepted behind(int head) {
        return new Accepted(false, head, null);
    }

    /** The person may not write: the editor becomes read-only, says why and offers the text for copying. */
    public static Accepted refused(String why) {
        return new Accepted(false, -1, why);
    }
}
