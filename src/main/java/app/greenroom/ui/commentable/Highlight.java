package app.greenroom.ui.commentable;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread's passage is highlighted in a text.
 *
 * @param threadId names the thread, and the card that stands beside it
 * @param from start, in UTF-16 units of the source text
 * @param to end, exclusive, after {@code from}; the same for a bare place where words are suggested
 * @param resolved whether the thread is resolved and so is faint
 * @param replacement what is suggested in its place, empty to take it out; null if it is only commented on
 */
public record Highlight(
        String threadId,
        int from,
        int to,
        boolean resolved,
        @Nullable String replacement) implements Serializable {

    /** Only commented on. */
    public Highlight(String threadId, int from, int to, boolean resolved) {
        this(threadId, from, to, resolved, null);
    }

    public Highlight {
        boolean bare = to == from && replacement != null && !replacement.isEmpty();
        if (from < 0 || (to <= from && !bare)) {
            throw new IllegalArgumentException("A highlight covers at least one character, or puts some in");
        }
    }
}
