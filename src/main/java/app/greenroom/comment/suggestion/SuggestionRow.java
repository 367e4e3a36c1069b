package app.greenroom.comment.suggestion;

import app.greenroom.comment.SuggestionState;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.thread.Proposed;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Row;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a thread proposes; it has the thread's id. */
@Entity
@Table(name = "review_suggestion")
class SuggestionRow extends Row {

    @Column(columnDefinition = "text")
    private String replacement;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = SuggestionState.OPEN;

    @Column(name = "decided_by")
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // queried
    @Column(name = "decided_with")
    private @Nullable CommandId decidedWith;

    @Enumerated(EnumType.STRING)
    private @Nullable ThreadState threadStateBefore;

    private @Nullable Integer acceptedVersion;
    private @Nullable Integer acceptedFrom;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String changesBack;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SuggestionRow() {}

    SuggestionRow(ThreadId thread, String replacement) {
        super(thread);
        this.replacement = replacement;
    }

    ThreadId thread() {
        return new ThreadId(getId());
    }

    /** As it is read with its thread. */
    Proposed proposed() {
        return new Proposed(replacement, state, decidedBy, decidedAt);
    }

    String replacement() {
        return replacement;
    }

    SuggestionState state() {
        return state;
    }

    boolean open() {
        return state == SuggestionState.OPEN;
    }

    @Nullable UserId decidedBy() {
        return decidedBy;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** What accepting it did; null if it didn't change the text. */
    @Nullable Replaced replaced() {
        return acceptedVersion == null
                ? null
                : new Replaced(
                        acceptedVersion, Objects.requireNonNull(acceptedFrom), Objects.requireNonNull(changesBack));
    }

    void decide(SuggestionState next, ThreadState before, UserId by, @Nullable CommandId with, Instant now) {
        state = next;
        threadStateBefore = before;
        decidedBy = by;
        decidedWith = with;
        decidedAt = now;
    }

    void changed(Replaced replaced) {
        acceptedVersion = replaced.version();
        acceptedFrom = replaced.from();
        changesBack = replaced.changesBack();
    }

    /** @return the state that its thread had before the decision */
    ThreadState undecide() {
        ThreadState before = Objects.requireNonNullElse(threadStateBefore, ThreadState.OPEN);
        state = SuggestionState.OPEN;
        threadStateBefore = null;
        decidedBy = null;
        decidedWith = null;
        decidedAt = null;
        acceptedVersion = null;
        acceptedFrom = null;
        changesBack = null;
        return before;
    }
}
