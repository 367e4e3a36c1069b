package app.greenroom.review;

import app.greenroom.shared.CommentId;
import app.greenroom.shared.Row;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_comment")
class CommentRow extends Row {

    @Column(name = "thread_id")
    private ThreadId thread;

    @Column(name = "author_id")
    private UserId author;

    @Column(columnDefinition = "text")
    private String body;

    private Instant postedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CommentRow() {}

    CommentRow(CommentId id, ThreadId thread, UserId author, String body, Instant now) {
        super(id);
        this.thread = thread;
        this.author = author;
        this.body = body;
        this.postedAt = now;
    }

    CommentId id() {
        return new CommentId(getId());
    }

    ThreadId thread() {
        return thread;
    }

    UserId author() {
        return author;
    }

    String body() {
        return body;
    }

    Instant postedAt() {
        return postedAt;
    }

    @Nullable Instant editedAt() {
        return editedAt;
    }

    @Nullable Instant deletedAt() {
        return deletedAt;
    }

    void edit(String text, Instant now) {
        if (!text.equals(body)) {
            body = text;
            editedAt = now;
        }
    }

    void setDeleted(@Nullable Instant at) {
        deletedAt = at;
    }
}
