package app.greenroom.snippet;

import app.greenroom.access.Guarded;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.shared.Row;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "snippet")
class SnippetRow extends Row implements Guarded {

    @Column(name = "team_id")
    private TeamId team;

    @Column(name = "author_id")
    private UserId author;

    private String title;

    @Column(columnDefinition = "text")
    private String body;

    private boolean shared;

    /** Who took it from the team; null once somebody has done something else with it. */
    @Column(name = "unshared_by")
    private @Nullable UserId unsharedBy;

    private @Nullable Instant unsharedAt;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant changedAt;

    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SnippetRow() {}

    SnippetRow(SnippetId id, TeamId team, UserId author, SnippetText text, Instant now) {
        super(id);
        this.team = team;
        this.author = author;
        this.title = text.title();
        this.body = text.body();
        this.changedAt = now;
    }

    SnippetId id() {
        return new SnippetId(getId());
    }

    @Override
    public TeamId team() {
        return team;
    }

    /** Its author keeps that standing while they mentor or lead in the team. */
    @Override
    public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
        Set<Standing> standings = Guarded.inTeam(roles);
        if (user.equals(author) && standings.contains(Standing.COACH)) {
            standings.add(Standing.AUTHOR);
        }
        return standings;
    }

    UserId author() {
        return author;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    boolean shared() {
        return shared;
    }

    @Nullable Instant deletedAt() {
        return deletedAt;
    }

    boolean change(SnippetText text, Instant now) {
        if (title.equals(text.title()) && body.equals(text.body())) {
            return false;
        }
        title = text.title();
        body = text.body();
        changedAt = now;
        unsharedBy = null;
        return true;
    }

    void setShared(boolean withTeam, UserId by, Instant now) {
        unsharedBy = shared && !withTeam ? by : null;
        unsharedAt = now;
        shared = withTeam;
        changedAt = now;
    }

    /** Whether somebody took it from the team since then, and nothing else has happened to it. */
    boolean wasUnsharedBy(UserId user, Instant since) {
        return user.equals(unsharedBy) && unsharedAt != null && !unsharedAt.isBefore(since);
    }

    void setDeleted(@Nullable Instant at) {
        deletedAt = at;
        unsharedBy = null;
    }
}
