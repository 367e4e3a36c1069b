package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.access.RoleText;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Somebody who was taken out of a team, with the roles they had there. */
@Entity
class FormerMember {

    @Embeddable
    record Key(
            @Column(name = "team_id") UUID team,
            @Column(name = "user_id") UUID user) {}

    @EmbeddedId
    private Key key;

    private String roles;

    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerMember() {}

    FormerMember(TeamId team, UserId user, Collection<Role> roles, Instant now) {
        this.key = new Key(team.value(), user.value());
        this.roles = RoleText.of(roles);
        this.leftAt = now;
    }

    Key key() {
        return key;
    }

    Instant leftAt() {
        return leftAt;
    }

    Set<Role> roles() {
        return RoleText.parse(roles);
    }
}
