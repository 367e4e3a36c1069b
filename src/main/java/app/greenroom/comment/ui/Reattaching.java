package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.command.NextCommand;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.ReattachService;
import app.greenroom.comment.ReattachThread;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.ui.Notice;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for the words that a thread belongs to which lost its own, and puts it there. */
class Reattaching {

    private final CommentedLayout layout;
    private final ReattachService reattaching;
    private final SerializableConsumer<ThreadId> done;
    private @Nullable CommentThread thread;
    private NextCommand command = new NextCommand();

    Reattaching(CommentedLayout layout, ReattachService reattaching, SerializableConsumer<ThreadId> done) {
        this.layout = layout;
        this.reattaching = reattaching;
        this.done = done;
        layout.addReattachListener(this::put);
        layout.addReattachCancelListener(this::end);
    }

    void begin(CommentThread lost) {
        thread = lost;
        command = new NextCommand();
        layout.setReattaching(lost.id().toString(), lost.passage().key());
    }

    private void put(TextSelection where) {
        CommentThread lost = thread;
        if (lost == null || !lost.passage().key().equals(where.passage())) {
            return;
        }
        try {
            command.carryOut(
                    id -> reattaching.reattach(new ReattachThread(id, lost.id(), CommentForms.selected(where))));
            end();
            Notice.done(SAY.reattached());
            done.accept(lost.id());
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    private void end() {
        thread = null;
        layout.clearReattaching();
    }
}
