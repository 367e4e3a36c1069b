package app.greenroom.comment;

import app.greenroom.shared.ThreadId;
import app.greenroom.text.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is shown.
 *
 * @param quote the words that it is about, as they were when it was opened or reattached, or for a bare place those beside it;
 *     null if it is about the passage as a whole
 * @param placement where those words are now; null if it is about the passage as a whole
 * @param pending whether only the reader, who opened it, knows of it
 * @param submission the latest submission when it began; 0 before the first, and where nothing is submitted
 * @param firstQuote the words that it was about at first, if somebody reattached it to others; else null
 * @param suggestion what it proposes; null if it only comments
 * @param seen who has seen it
 * @param altered whether other words stand at its place now than those it is about
 * @param newer whether its words were written after the submission that is read, and aren't in it
 * @param comments oldest first, at least one; the reader's pending ones last
 */
public record CommentThread(
        ThreadId id,
        Passage passage,
        ThreadState state,
        @Nullable String quote,
        @Nullable Placement placement,
        boolean altered,
        boolean newer,
        boolean pending,
        int submission,
        @Nullable String firstQuote,
        @Nullable Suggestion suggestion,
        Seen seen,
        List<Comment> comments) {

    /** Whether something in it is still to be published by the reader. */
    public boolean holdsBack() {
        return comments.stream().anyMatch(Comment::pending);
    }

    public boolean resolved() {
        return state == ThreadState.RESOLVED;
    }

    /** Whether the words that it was about are gone; where that was suggested and accepted, nothing is lost. */
    public boolean orphaned() {
        return placement instanceof Placement.Orphaned
                && (suggestion == null || suggestion.state() != SuggestionState.ACCEPTED);
    }

    /** Whether it proposes something that the candidate hasn't decided about. */
    public boolean proposes() {
        return suggestion != null && suggestion.open() && !resolved();
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
