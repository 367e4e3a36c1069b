package app.greenroom.review.ui;

import app.greenroom.review.Comment;
import app.greenroom.review.PassageKind;
import app.greenroom.review.ReviewService;
import app.greenroom.review.ReviewThread;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** What cards do, and then show. */
class ThreadActions {

    private final ReviewService reviews;
    private final SuggestionActions suggestions;
    private final Runnable changed;
    private final SerializableConsumer<ReviewThread> reattach;
    private @Nullable SerializableConsumer<ThreadId> showBeginning;
    private int submission;
    private @Nullable SerializableConsumer<Comment> keep;

    /** @param reattach lets somebody show where a thread belongs */
    ThreadActions(CommentServices services, Runnable changed, SerializableConsumer<ReviewThread> reattach) {
        this.reviews = services.reviews();
        this.suggestions = new SuggestionActions(services.suggestions(), changed);
        this.changed = changed;
        this.reattach = reattach;
    }

    SuggestionActions suggestions() {
        return suggestions;
    }

    void reattach(ReviewThread thread) {
        reattach.accept(thread);
    }

    /**
     * Threads of earlier submissions lead to where they began.
     *
     * @param current the number of the latest submission
     * @return whether that is something new
     */
    boolean lead(int current, SerializableConsumer<ThreadId> toBeginning) {
        boolean other = current != submission;
        submission = current;
        showBeginning = toBeginning;
        return other;
    }

    /** Whether it began in an earlier submission that can be shown. */
    boolean isCarriedOver(ReviewThread thread) {
        return showBeginning != null
                && thread.passage().kind() == PassageKind.ANSWER
                && thread.submission() > 0
                && thread.submission() < submission;
    }

    void showBeginning(ThreadId thread) {
        if (showBeginning != null) {
            showBeginning.accept(thread);
        }
    }

    /** @throws Refusal with words for the composer */
    void reply(CommandId command, ThreadId thread, String text, boolean now) {
        reviews.reply(command, thread, text, now);
        changed.run();
    }

    /** @throws Refusal with words for the composer */
    void edit(CommentId comment, String text) {
        reviews.edit(comment, text);
        changed.run();
    }

    void delete(Comment comment) {
        attempt(() -> {
            reviews.delete(comment.id());
            Notice.undoable("Comment deleted.", () -> attempt(() -> reviews.restore(comment.id())));
        });
    }

    void publish(ThreadId thread) {
        attempt(() -> reviews.publish(thread));
    }

    /** From now on one's own comments can be kept to be used again. */
    void keepBy(SerializableConsumer<Comment> keeping) {
        keep = keeping;
    }

    boolean mayKeep() {
        return keep != null;
    }

    void keep(Comment comment) {
        if (keep != null) {
            keep.accept(comment);
        }
    }

    void address(ThreadId thread) {
        attempt(() -> reviews.address(thread));
    }

    void resolve(ThreadId thread) {
        attempt(() -> {
            reviews.resolve(thread);
            Notice.undoable("Comment resolved.", () -> attempt(() -> reviews.unresolve(thread)));
        });
    }

    void reopen(ThreadId thread) {
        attempt(() -> reviews.reopen(thread));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        changed.run();
    }
}
