package app.greenroom.importing;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
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

/**
 * One import of one person that isn't saved yet: a new dossier, or a new text for one, of which there is one for each
 * dossier. The source is long, so an update writes only what changed.
 */
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

    @Column(name = "dossier_id")
    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable DossierId dossier;

    private int base;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String decisions;

    @Embedded
    @SuppressWarnings("UnusedVariable") // queried
    private Outline outline;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportDraftRow() {}

    /** @param dossier the one that it is a new text for; null for a new one */
    ImportDraftRow(DraftId id, UserId owner, TeamId team, @Nullable DossierId dossier, Instant now) {
        super(id);
        this.owner = owner;
        this.team = team;
        this.dossier = dossier;
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

    /** Takes all of a re-import over; what is null wasn't corrected or decided. */
    void keep(ReimportDraft draft, @Nullable String correctionsJson) {
        read(draft.draft(), null, false);
        this.corrections = correctionsJson;
        this.base = draft.base();
        this.decisions = draft.decisions().toJson();
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

    /** What was decided about a revision; nothing if another is the newest by now. */
    Decisions decisionsOn(int revision) {
        return base == revision ? Decisions.fromJson(decisions) : Decisions.NONE;
    }
}
