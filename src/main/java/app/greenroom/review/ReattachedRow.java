package app.greenroom.review;

import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.Quote;
import app.greenroom.text.TextRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Where a thread was put anew. Like a thread's own anchor it is a fact, and stays. */
@Entity
@Table(name = "review_thread_anchor")
class ReattachedRow implements Persistable<ReattachedRow.Key> {

    /** Why a thread has another anchor. */
    enum Reason {
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

    private int anchorVersion;
    private int anchorFrom;
    private int anchorTo;

    @Column(columnDefinition = "text")
    private String quoteExact;

    private String quotePrefix;
    private String quoteSuffix;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "placed_by")
    private UserId placedBy;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant placedAt;

    @Transient
    private boolean fresh = true;

    @SuppressWarnings("NullAway.Init")
    protected ReattachedRow() {}

    ReattachedRow(ThreadId thread, int number, Anchor anchor, Reason reason, UserId by, Instant now) {
        this.key = new Key(thread.value(), number);
        this.anchorVersion = anchor.version();
        this.anchorFrom = anchor.range().from();
        this.anchorTo = anchor.range().to();
        this.quoteExact = anchor.quote().exact();
        this.quotePrefix = anchor.quote().prefix();
        this.quoteSuffix = anchor.quote().suffix();
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = now;
    }

    ThreadId thread() {
        return new ThreadId(key.thread());
    }

    int number() {
        return key.number();
    }

    /** Whether somebody put it there by hand. */
    boolean selected() {
        return reason == Reason.SELECTED;
    }

    Anchor anchor() {
        return new Anchor(
                anchorVersion, new TextRange(anchorFrom, anchorTo), new Quote(quoteExact, quotePrefix, quoteSuffix));
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
