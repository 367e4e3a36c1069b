package app.greenroom.coedit;

import app.greenroom.coedit.protocol.Update;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of one text. Its key orders all writers: a version can be made once. */
@Entity
@Table(name = "text_change")
class LoggedChangeRow extends KeyedRow<LoggedChangeRow.Key> {

    /** @param version the version that the change made */
    @Embeddable
    record Key(@Column(name = "text_id") UUID text, int version) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String changes;

    @SuppressWarnings("UnusedVariable") // stored
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
    protected LoggedChangeRow() {}

    LoggedChangeRow(TextId text, int version, Written written, Instant at) {
        this.key = new Key(text.value(), version);
        this.changes = written.change().toJson();
        this.author = written.author();
        this.suggestedBy = written.suggestedBy();
        this.client = written.client();
        this.command = written.command();
        this.at = at;
    }

    Update toUpdate() {
        return new Update(client, changes);
    }

    Instant at() {
        return at;
    }

    int version() {
        return key.version();
    }

    @Override
    public Key getId() {
        return key;
    }
}
