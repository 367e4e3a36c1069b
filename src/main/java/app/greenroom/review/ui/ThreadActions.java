package app.greenroom.review.ui;

import app.greenroom.review.Comment;
import app.greenroom.review.ReviewService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.ui.Notice;

/** What cards do, and then show. */
class ThreadActions {

    private final ReviewService reviews;
    private final Runnable changed;

    ThreadActions(ReviewService reviews, Runnable changed) {
        this.reviews = reviews;
        this.changed = changed;
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

    void address(ThreadId thread) {
        attempt(() -> reviews.address(thread));
    }

    void resolve(ThreadId thread) {
        attempt(() -> {
            reviews.resolve(thread);
            Notice.undoable("Thread resolved.", () -> reopen(thread));
        });
    }

    void reopen(ThreadId thread) {
        attempt(() -> reviews.reopen(thread));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
        changed.run();
    }
}
