package app.greenroom.review;

import app.greenroom.shared.ThreadId;
import app.greenroom.text.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is shown.
 *
 * @param quote the words that it was about when it was opened; null if it is about the passage as a whole
 * @param placement where those words are now; null if it is about the passage as a whole
 * @param comments oldest first, at least one
 */
public record ReviewThread(
        ThreadId id,
        Passage passage,
        ThreadState state,
        @Nullable String quote,
        @Nullable Placement placement,
        List<Comment> comments) {

    public boolean resolved() {
        return state == ThreadState.RESOLVED;
    }

    /** Whether the words that it was about are gone. */
    public boolean orphaned() {
        return placement instanceof Placement.Orphaned;
    }

    /** Whether it is about the passage as a whole. */
    public boolean whole() {
        return placement == null;
    }

    /** Whether it waits for the reader: it is open, and somebody else spoke last. */
    public boolean waits() {
        return state == ThreadState.OPEN && !comments.getLast().mine();
    }
}
