package app.greenroom.importing;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One per person and dossier. The source is long, so an update writes only what changed. */
@Entity
@DynamicUpdate
@Table(name = "reimport_draft")
class ReimportDraftRow {

    @Embeddable
    record Key(
            @Column(name = "user_id") UUID user,
            @Column(name = "dossier_id") UUID dossier) {

        static Key of(UserId user, DossierId dossier) {
            return new Key(user.value(), dossier.value());
        }
    }

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // stored
    private Key key;

    @Column(name = "command_id")
    private CommandId command;

    private int base;

    @Column(columnDefinition = "mediumtext")
    private String source;

    private @Nullable String fileName;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String corrections;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String decisions;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReimportDraftRow() {}

    ReimportDraftRow(Key key, CommandId command) {
        this.key = key;
        this.command = command;
        this.source = "";
    }

    /** Takes all of it over; what is null wasn't corrected or decided. */
    void keep(ReimportDraft draft, @Nullable String correctionsJson, @Nullable String decisionsJson) {
        this.command = draft.draft().command();
        this.base = draft.base();
        this.source = draft.draft().source();
        this.fileName = draft.draft().fileName();
        this.corrections = correctionsJson;
        this.decisions = decisionsJson;
    }

    CommandId command() {
        return command;
    }

    int base() {
        return base;
    }

    String source() {
        return source;
    }

    @Nullable String fileName() {
        return fileName;
    }

    @Nullable String corrections() {
        return corrections;
    }

    @Nullable String decisions() {
        return decisions;
    }
}
