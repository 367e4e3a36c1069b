package app.greenroom.dossier.importing;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
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

/** One per person and team. The source is long, so an update writes only what changed. */
@Entity
@DynamicUpdate
@Table(name = "import_draft")
class ImportDraftRow {

    @Embeddable
    record Key(
            @Column(name = "user_id") UUID user,
            @Column(name = "team_id") UUID team) {

        static Key of(UserId user, TeamId team) {
            return new Key(user.value(), team.value());
        }
    }

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // stored
    private Key key;

    @Column(name = "command_id")
    private CommandId command;

    @Column(columnDefinition = "mediumtext")
    private String source;

    private @Nullable String fileName;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String corrections;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportDraftRow() {}

    ImportDraftRow(Key key, CommandId command) {
        this.key = key;
        this.command = command;
        this.source = "";
    }

    /** Another text is another import: what was corrected before no longer fits. */
    void read(String text, @Nullable String name, CommandId newCommand) {
        this.source = text;
        this.fileName = name;
        this.corrections = null;
        this.command = newCommand;
    }

    void correct(String json) {
        this.corrections = json;
    }

    CommandId command() {
        return command;
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
}
