package app.greenroom.importing;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One import of one person that isn't saved yet. The source is long, so an update writes only what changed. */
@Entity
@DynamicUpdate
@Table(name = "import_draft")
class ImportDraftRow extends Row {

    @Column(name = "user_id")
    private UserId owner;

    @Column(name = "team_id")
    private TeamId team;

    @Column(name = "command_id")
    private CommandId command;

    /** Whether it is the text in the paste box, which nobody has asked to be read yet. */
    @SuppressWarnings("UnusedVariable") // queried
    private boolean boxed;

    @SuppressWarnings("UnusedVariable") // queried
    private Instant addedAt;

    @Column(columnDefinition = "mediumtext")
    private String source;

    private @Nullable String fileName;

    @Column(columnDefinition = "text")
    private @Nullable String notes;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String corrections;

    @Embedded
    @SuppressWarnings("UnusedVariable") // queried
    private Outline outline;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportDraftRow() {}

    ImportDraftRow(DraftId id, UserId owner, TeamId team, Instant now) {
        super(id);
        this.owner = owner;
        this.team = team;
        this.addedAt = now;
        this.command = CommandId.next();
        this.source = "";
        this.outline = Outline.NONE;
    }

    /** Another text is another import: what was corrected before no longer fits. */
    void read(ImportDraft draft, @Nullable String noteJson, boolean inBox) {
        this.source = draft.source();
        this.fileName = draft.fileName();
        this.command = draft.command();
        this.notes = noteJson;
        this.corrections = null;
        this.boxed = inBox;
        this.outline = Outline.of(draft);
    }

    void correct(ImportDraft draft, String json) {
        this.corrections = json;
        this.outline = Outline.of(draft);
    }

    DraftId id() {
        return new DraftId(getId());
    }

    UserId owner() {
        return owner;
    }

    TeamId team() {
        return team;
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

    @Nullable String notes() {
        return notes;
    }

    @Nullable String corrections() {
        return corrections;
    }
}
