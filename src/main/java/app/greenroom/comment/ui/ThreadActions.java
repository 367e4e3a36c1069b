package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** What cards do, and then show. */
class ThreadActions {

    private final CommentService comments;
    private final SuggestionActions suggestions;
    private final Runnable changed;
    private final SerializableConsumer<CommentThread> reattach;
    private @Nullable SerializableConsumer<ThreadId> showBeginning;
    private int submission;
    private @Nullable SerializableConsumer<Comment> keep;

    /** @param reattach lets somebody show where a thread belongs */
    ThreadActions(
            CommentService comments,
            SuggestionService suggestions,
            Runnable changed,
            SerializableConsumer<CommentThread> reattach) {
        this.comments = comments;
        this.suggestions = new SuggestionActions(suggestions, changed);
        this.changed = changed;
        this.reattach = reattach;
    }

    SuggestionActions suggestions() {
        return suggestions;
    }

    void reattach(CommentThread thread) {
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
    boolean isCarriedOver(CommentThread thread) {
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
        comments.reply(command, thread, text, now);
        changed.run();
    }

    /** @throws Refusal with words for the composer */
    void edit(CommentId comment, String text) {
        comments.edit(comment, text);
        changed.run();
    }

    void delete(Comment comment) {
        attempt(() -> {
            comments.delete(comment.id());
            Notice.undoable(SAY.deleted(), () -> attempt(() -> comments.restore(comment.id())));
        });
    }

    void publish(ThreadId thread) {
        attempt(() -> comments.publish(thread));
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
        attempt(() -> comments.address(thread));
    }

    void resolve(ThreadId thread) {
        attempt(() -> {
            comments.resolve(thread);
            Notice.undoable(SAY.resolvedNow(), () -> attempt(() -> comments.unresolve(thread)));
        });
    }

    void reopen(ThreadId thread) {
        attempt(() -> comments.reopen(thread));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        changed.run();
    }
}
