package app.greenroom.story;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change of one story's text. Its key orders all writers: a version can be made once. */
@Entity
@Table(name = "story_change")
class StoryChangeRow extends KeyedRow<StoryChangeRow.Key> {

    /** @param version the version that the change made */
    @Embeddable
    record Key(@Column(name = "story_id") UUID story, int version) {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumtext")
    private String changes;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "author_id")
    private UserId author;

    @Column(name = "client_id")
    private String client;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "command_id")
    private CommandId command;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoryChangeRow() {}

    StoryChangeRow(
            StoryId story,
            int version,
            TextChange change,
            UserId author,
            String client,
            CommandId command,
            Instant at) {
        this.key = new Key(story.value(), version);
        this.changes = change.toJson();
        this.author = author;
        this.client = client;
        this.command = command;
        this.at = at;
    }

    StoryChange toChange() {
        return new StoryChange(key.version(), client, changes);
    }

    @Override
    public Key getId() {
        return key;
    }
}
