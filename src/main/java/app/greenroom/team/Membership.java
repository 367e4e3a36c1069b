package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.mail.MailJob;
import app.greenroom.shared.KeyedRow;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One role of one person in one team. */
@Entity
class Membership extends KeyedRow<Membership.Key> {

    @Embeddable
    record Key(
            @Column(name = "team_id") UUID team,
            @Column(name = "user_id") UUID user,
            @Enumerated(EnumType.STRING) Role role) {

        static Key of(MailJob.GivenRole role) {
            return new Key(role.team(), role.user(), role.role());
        }
    }

    @EmbeddedId
    private Key key;

    private Instant since;

    private @Nullable UserId givenBy;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(TeamId team, UserId user, Role role, Instant since) {
        this.key = new Key(team.value(), user.value(), role);
        this.since = since;
    }

    TeamId team() {
        return new TeamId(key.team());
    }

    UserId user() {
        return new UserId(key.user());
    }

    Role role() {
        return key.role();
    }

    Instant since() {
        return since;
    }

    /** Who gave it, as long as its holder hasn't read that they have it; null if there is nothing to tell. */
    @Nullable UserId givenBy() {
        return givenBy;
    }

    /** Its holder is to be told who gave it. */
    void isNews(UserId by) {
        givenBy = by;
    }

    /** Its holder knows. */
    void isKnown() {
        givenBy = null;
    }

    @Override
    public Key getId() {
        return key;
    }
}
