package app.greenroom.comment.persistence;

import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.ThreadState;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Row;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_thread")
public class ThreadRow extends Row {

    @Column(name = "assignment_id")
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    @Column(name = "passage_kind")
    private PassageKind kind;

    @Column(name = "passage_id")
    private UUID target;

    private @Nullable AnchorColumns anchor;

    @Enumerated(EnumType.STRING)
    private ThreadState state = ThreadState.OPEN;

    @Column(name = "opened_by")
    private UserId openedBy;

    private Instant openedAt;

    @Column(name = "state_changed_by")
    private @Nullable UserId stateChangedBy;

    private @Nullable Instant stateChangedAt;

    @Column(name = "last_comment_by")
    private UserId lastCommentBy;

    private Instant lastCommentAt;

    /** Those that are published. */
    @SuppressWarnings("UnusedVariable") // queried
    private int commentCount;

    private boolean pending;
    private int submission;

    @Enumerated(EnumType.STRING)
    private @Nullable ThreadState reopenedFrom;

    /** What it was before it was resolved; null unless it is. */
    @Enumerated(EnumType.STRING)
    private @Nullable ThreadState resolvedFrom;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ThreadRow() {}

    public ThreadRow(ThreadId id, Passage passage, @Nullable Anchor anchor, UserId by, Instant now) {
        super(id);
        this.assignment = passage.assignment();
        this.kind = passage.kind();
        this.target = passage.target();
        this.openedBy = by;
        this.openedAt = now;
        this.lastCommentBy = by;
        this.lastCommentAt = now;
        this.anchor = anchor == null ? null : AnchorColumns.of(anchor);
    }

    public ThreadId id() {
        return new ThreadId(getId());
    }

    public Passage passage() {
        return new Passage(assignment, kind, target);
    }

    public ThreadState state() {
        return state;
    }

    /** As it is, or open if it was moved after the moment up to which somebody reads. */
    public ThreadState stateBy(@Nullable Instant until) {
        return Until.reads(stateChangedAt, until) ? state : ThreadState.OPEN;
    }

    public UserId openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UserId lastCommentBy() {
        return lastCommentBy;
    }

    /** Whether it has never been published: only who opened it may know of it. */
    public boolean pending() {
        return pending;
    }

    public boolean visibleTo(UserId reader) {
        return !pending || openedBy.equals(reader);
    }

    /** The submission that was there when it began; 0 before the first. */
    public int submission() {
        return submission;
    }

    public void beginIn(int number) {
        submission = number;
    }

    /** Keeps it back until it is published. */
    public void hold() {
        pending = true;
    }

    /** Somebody's comments in it are published now. What was addressed or resolved is open again. */
    public void publish(List<CommentRow> published, UserId by, Instant now) {
        reopenedFrom = null; // what an earlier publication opened is none of this one's
        if (pending) {
            pending = false;
            openedAt = now;
        } else if (state != ThreadState.OPEN) {
            reopenedFrom = state;
            moveTo(ThreadState.OPEN, by, now);
        }
        recount(published);
    }

    /** Their publication is taken back. */
    public void unpublish(List<CommentRow> left, boolean firstToo, UserId by, Instant published) {
        pending = firstToo;
        if (reopenedFrom != null && state == ThreadState.OPEN && by.equals(stateChangedBy)) {
            moveTo(reopenedFrom, by, published);
        }
        reopenedFrom = null;
        recount(left);
    }

    /** Whether somebody else has moved it since a time. */
    public boolean movedByAnother(UserId than, Instant since) {
        return stateChangedAt != null && !stateChangedAt.isBefore(since) && !than.equals(stateChangedBy);
    }

    /** Since when it is as it is: the last comment, or the change of its state after that. */
    public Instant movedAt() {
        return stateChangedAt != null && stateChangedAt.isAfter(lastCommentAt) ? stateChangedAt : lastCommentAt;
    }

    /** Null if it is about the passage as a whole. */
    public @Nullable Anchor anchor() {
        return anchor == null ? null : anchor.toAnchor();
    }

    public void commented(UserId by, Instant now) {
        commentCount++;
        lastCommentBy = by;
        lastCommentAt = now;
    }

    /** Counts anew after a comment was deleted or restored. */
    public void recount(List<CommentRow> left) {
        commentCount = left.size();
        if (!left.isEmpty()) {
            lastCommentBy = left.getLast().author();
            lastCommentAt = left.getLast().postedAt();
        }
    }

    /** What it is again when its resolution is taken back. */
    public ThreadState beforeResolved() {
        return Objects.requireNonNullElse(resolvedFrom, ThreadState.OPEN);
    }

    public void moveTo(ThreadState next, UserId by, Instant now) {
        if (state != next) {
            resolvedFrom = next == ThreadState.RESOLVED ? state : null;
            state = next;
            stateChangedBy = by;
            stateChangedAt = now;
        }
    }
}
