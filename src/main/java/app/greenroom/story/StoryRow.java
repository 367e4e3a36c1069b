package app.greenroom.story;

import app.greenroom.coedit.TextRow;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Row;
import app.greenroom.shared.StoryId;
import app.greenroom.text.TextChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "story")
class StoryRow extends Row implements TextRow {

    @Column(name = "assignment_id")
    private AssignmentId assignment;

    private String title;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private int textVersion;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant madeAt;

    private Instant editedAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoryRow() {}

    StoryRow(StoryId id, AssignmentId assignment, String title, String text, Instant now) {
        super(id);
        this.assignment = assignment;
        this.title = title;
        this.text = text;
        this.madeAt = now;
        this.editedAt = now;
    }

    StoryId id() {
        return new StoryId(getId());
    }

    AssignmentId assignment() {
        return assignment;
    }

    String title() {
        return title;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int textVersion() {
        return textVersion;
    }

    @Nullable Instant deletedAt() {
        return deletedAt;
    }

    void rename(String words, Instant now) {
        title = words;
        editedAt = now;
    }

    /** @throws app.greenroom.text.InvalidChange if it doesn't fit the text */
    void edit(TextChange change, Instant now) {
        text = change.apply(text);
        textVersion++;
        editedAt = now;
    }

    void setDeleted(@Nullable Instant at) {
        deletedAt = at;
    }

    Story toStory(Set<UUID> items) {
        return new Story(id(), title, text, textVersion, editedAt, items);
    }
}
