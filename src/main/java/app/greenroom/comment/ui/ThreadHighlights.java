package app.greenroom.comment.ui;

import app.greenroom.comment.Beginning;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Suggestion;
import app.greenroom.text.Placement;
import app.greenroom.text.TextRange;
import app.greenroom.ui.commentable.Highlight;
import java.util.List;
import java.util.Optional;

/** Where threads are highlighted in a passage. */
final class ThreadHighlights {

    private ThreadHighlights() {}

    /** The words with which a thread began, where it did. */
    static List<Highlight> of(Beginning beginning) {
        return beginning.words().stream()
                .map(words -> new Highlight(beginning.thread().toString(), words.from(), words.to(), false))
                .toList();
    }

    static List<Highlight> of(Passage passage, List<CommentThread> threads) {
        return threads.stream()
                .filter(thread -> thread.passage().equals(passage))
                .flatMap(thread -> Optional.ofNullable(thread.placement())
                        .flatMap(Placement::range)
                        .flatMap(range -> highlight(thread, range))
                        .stream())
                .toList();
    }

    /** What is suggested is shown in the text as long as it fits there; at a bare place there is nothing else to show. */
    private static Optional<Highlight> highlight(CommentThread thread, TextRange range) {
        Suggestion suggestion = thread.suggestion();
        String replacement =
                suggestion != null && thread.proposes() && suggestion.fits() ? suggestion.replacement() : null;
        return range.isEmpty() && (replacement == null || replacement.isEmpty())
                ? Optional.empty()
                : Optional.of(new Highlight(
                        thread.id().toString(), range.from(), range.to(), thread.resolved(), replacement));
    }
}
