package app.greenroom.comment.thread;

import app.greenroom.assignment.Assignment;
import app.greenroom.comment.CommentBody;
import app.greenroom.comment.PassageHolds;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.comment.persistence.CommentRow;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.placing.PassageTexts;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way in which a thread begins: its anchor in the text that its author saw, the thread, its first comment. */
@Component
public class ThreadOpening {

    private final Threads threads;
    private final Comments comments;
    private final PassageTexts texts;
    private final PassageHolds holds;
    private final Clock clock;

    ThreadOpening(Threads threads, Comments comments, PassageTexts texts, PassageHolds holds, Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.texts = texts;
        this.holds = holds;
        this.clock = clock;
    }

    /** The thread that a command opens has the command's id, so that a resent one finds it. */
    public static ThreadId idOf(PostComment command) {
        return new ThreadId(command.command().value());
    }

    /**
     * Opens a thread; whoever calls has asked whether its author may. Within a review it is pending, unless the command
     * says otherwise.
     *
     * @param body the first comment's
     * @return false if this command opened it before
     * @throws NotFound if the assignment lacks the passage
     * @throws Refusal if there are too many words, or the range means nothing in the version its author saw
     */
    public boolean open(Assignment assignment, PostComment command, UserId author, String body) {
        return open(assignment, command, author, body, false);
    }

    /** As {@link #open}; a suggestion may do without a word why, and may be for a bare place between words. */
    public boolean openSuggestion(Assignment assignment, PostComment command, UserId author) {
        return open(assignment, command, author, CommentBody.ofNote(command.body()), true);
    }

    private boolean open(Assignment assignment, PostComment command, UserId author, String body, boolean suggests) {
        ThreadId id = idOf(command);
        if (threads.existsById(id.value())) {
            return false;
        }
        Instant now = clock.instant();
        ThreadRow thread = new ThreadRow(id, command.passage(), anchor(assignment, command, suggests), author, now);
        CommentRow comment = new CommentRow(new CommentId(id.value()), id, author, body, now);
        thread.beginIn(texts.submission(assignment, command.passage(), command.where()));
        if (!command.now() && holds.holdsBack(assignment, command.passage(), author)) {
            thread.hold();
            comment.hold();
        } else {
            thread.commented(author, now);
        }
        threads.save(thread);
        comments.save(comment);
        if (thread.pending()) {
            holds.begun(assignment, command.passage(), author);
        }
        return true;
    }

    private @Nullable Anchor anchor(Assignment assignment, PostComment command, boolean suggests) {
        Selected where = command.where();
        var history = texts.whole(assignment, command.passage());
        if (where == null) {
            return null;
        }
        return suggests ? where.inOrBetween(history) : where.in(history);
    }
}
