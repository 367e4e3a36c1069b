package app.greenroom.team;

import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
class Team extends Row {

    private String name;

    @SuppressWarnings("UnusedVariable") // stored
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(TeamId id, String name, Instant now) {
        super(id);
        this.name = name;
        this.createdAt = now;
    }

    TeamId id() {
        return new TeamId(getId());
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }
}
