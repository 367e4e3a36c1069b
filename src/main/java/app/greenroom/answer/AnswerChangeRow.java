package app.greenroom.answer;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of one answer's text. Its key orders all writers: a version can be made once. */
@Entity
@Table(name = "answer_change")
class AnswerChangeRow extends KeyedRow<AnswerChangeRow.Key> {

    /** @param version the version that the change made */
    @Embeddable
    record Key(@Column(name = "answer_id") UUID answer, int version) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String changes;

    @Column(name = "author_id")
    private UserId author;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "suggested_by")
    private @Nullable UserId suggestedBy;

    @Column(name = "client_id")
    private String client;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "command_id")
    private CommandId command;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AnswerChangeRow() {}

    AnswerChangeRow(AnswerId answer, int version, Written written, Instant at) {
        this.key = new Key(answer.value(), version);
        this.changes = written.change().toJson();
        this.author = written.author();
        this.suggestedBy = written.suggestedBy();
        this.client = written.client();
        this.command = written.command();
        this.at = at;
    }

    AcceptedChange toChange() {
        return new AcceptedChange(key.version(), client, changes);
    }

    Instant at() {
        return at;
    }

    UserId author() {
        return author;
    }

    TextChange change() {
        return TextChange.parse(changes);
    }

    AnswerId answer() {
        return new AnswerId(key.answer());
    }

    int version() {
        return key.version();
    }

    @Override
    public Key getId() {
        return key;
    }
}
