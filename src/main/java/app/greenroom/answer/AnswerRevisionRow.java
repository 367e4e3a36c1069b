package app.greenroom.answer;

import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One submission. */
@Entity
@Table(name = "answer_revision")
class AnswerRevisionRow extends KeyedRow<AnswerRevisionRow.Key> {

    @Embeddable
    record Key(@Column(name = "answer_id") UUID answer, int number) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private int textVersion;

    @SuppressWarnings("UnusedVariable") // queried
    @Column(name = "submitted_by")
    private UserId submittedBy;

    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private AnswerState stateBefore;

    private Instant stateSince;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRevisionRow() {}

    /** Keeps what is about to be submitted; the answer's state is still the one before. */
    AnswerRevisionRow(AnswerRow answer, UserId by, @Nullable String note, Instant now) {
        this.key = new Key(answer.getId(), answer.nextNumber());
        this.text = answer.text();
        this.textVersion = answer.textVersion();
        this.submittedBy = by;
        this.note = note;
        this.submittedAt = now;
        this.stateBefore = answer.state();
        this.stateSince = answer.stateSince();
    }

    int number() {
        return key.number();
    }

    int textVersion() {
        return textVersion;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    AnswerState stateBefore() {
        return stateBefore;
    }

    Instant stateSince() {
        return stateSince;
    }

    SubmittedText toText() {
        return new SubmittedText(key.number(), textVersion, text);
    }

    @Override
    public Key getId() {
        return key;
    }
}
