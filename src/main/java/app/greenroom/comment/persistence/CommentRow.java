package app.greenroom.comment.persistence;

import app.greenroom.shared.CommentId;
import app.greenroom.shared.Row;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_comment")
public class CommentRow extends Row {

    @Column(name = "thread_id")
    private ThreadId thread;

    @Column(name = "author_id")
    private UserId author;

    @Column(columnDefinition = "text")
    private String body;

    private Instant postedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;
    private boolean pending;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable UUID publishedWith;

    @SuppressWarnings("UnusedVariable") // queried, where typed ids and plain ones meet
    @Column(name = "thread_id", insertable = false, updatable = false)
    private UUID threadId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CommentRow() {}

    public CommentRow(CommentId id, ThreadId thread, UserId author, String body, Instant now) {
        super(id);
        this.threadId = thread.value();
        this.thread = thread;
        this.author = author;
        this.body = body;
        this.postedAt = now;
    }

    public CommentId id() {
        return new CommentId(getId());
    }

    public ThreadId thread() {
        return thread;
    }

    public UserId author() {
        return author;
    }

    public String body() {
        return body;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public @Nullable Instant deletedAt() {
        return deletedAt;
    }

    /** Whether only its author may know of it. */
    public boolean pending() {
        return pending;
    }

    boolean visibleTo(UserId reader) {
        return !pending || author.equals(reader);
    }

    /** Nobody has seen what is pending, so nobody needs to know that it was edited. */
    public boolean edit(String text, Instant now) {
        if (text.equals(body)) {
            return false;
        }
        body = text;
        editedAt = pending ? null : now;
        return true;
    }

    /** Keeps it back until it is published. */
    public void hold() {
        pending = true;
        publishedWith = null;
    }

    /** @param verdict the verdict that publishes it; null if it is published for itself */
    public void publish(Instant now, @Nullable UUID verdict) {
        pending = false;
        postedAt = now;
        publishedWith = verdict;
    }

    public void setDeleted(@Nullable Instant at) {
        deletedAt = at;
    }
}
