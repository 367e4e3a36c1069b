package app.greenroom.comment.persistence;

import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where a thread was put anew. Like a thread's own anchor it is a fact, and stays. */
@Entity
@Table(name = "review_thread_anchor")
public class ReattachedRow extends KeyedRow<ReattachedRow.Key> {

    /** Why a thread has another anchor. */
    public enum Reason {
        /** Somebody selected where it belongs. */
        SELECTED,
        /** Its suggestion was accepted: it is about the new words now. */
        ACCEPTED,
        /** That was taken back: it is about the old words again. */
        TAKEN_BACK
    }

    /** @param number counts from 1; the highest counts */
    @Embeddable
    record Key(@Column(name = "thread_id") UUID thread, int number) {}

    @EmbeddedId
    private Key key;

    private AnchorColumns anchor;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "placed_by")
    private UserId placedBy;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant placedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReattachedRow() {}

    public ReattachedRow(ThreadId thread, int number, Anchor anchor, Reason reason, UserId by, Instant now) {
        this.key = new Key(thread.value(), number);
        this.anchor = AnchorColumns.of(anchor);
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = now;
    }

    public ThreadId thread() {
        return new ThreadId(key.thread());
    }

    public int number() {
        return key.number();
    }

    /** Whether somebody put it there by hand. */
    public boolean selected() {
        return reason == Reason.SELECTED;
    }

    public Anchor anchor() {
        return anchor.toAnchor();
    }

    @Override
    public Key getId() {
        return key;
    }
}
