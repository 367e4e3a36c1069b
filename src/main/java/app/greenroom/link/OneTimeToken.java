package app.greenroom.link;

import app.greenroom.access.Role;
import app.greenroom.access.RoleText;
import app.greenroom.shared.Id;
import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a link allows once: to set the instance up, to join a team, to set a new password. */
@Entity
@Table(name = "one_time_token")
class OneTimeToken extends Row {

    private record TokenId(UUID value) implements Id {}

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @SuppressWarnings("UnusedVariable") // looked up by it
    private byte[] hash;

    private @Nullable UserId userId;
    private @Nullable TeamId teamId;
    private @Nullable String email;
    private @Nullable String roles;
    private @Nullable UserId invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeToken() {}

    private OneTimeToken(Purpose purpose, Secret secret, Instant now) {
        super(new TokenId(UUID.randomUUID()));
        this.purpose = purpose;
        renew(secret, now);
    }

    static OneTimeToken setUp(Secret secret, Instant now) {
        return new OneTimeToken(Purpose.SETUP, secret, now);
    }

    static OneTimeToken reset(UserId user, @Nullable UserId madeBy, Secret secret, Instant now) {
        OneTimeToken token = new OneTimeToken(Purpose.RESET, secret, now);
        token.userId = user;
        token.invitedBy = madeBy;
        return token;
    }

    static OneTimeToken invitation(
            TeamId team, String email, Collection<Role> roles, UserId by, Secret secret, Instant now) {
        OneTimeToken token = new OneTimeToken(Purpose.INVITATION, secret, now);
        token.teamId = team;
        token.email = email;
        token.roles = RoleText.of(roles);
        token.invitedBy = by;
        return token;
    }

    /** Another secret; the former link is worth nothing from here on. */
    final void renew(Secret secret, Instant now) {
        this.hash = secret.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    /** The same with another secret, and for as long as before. */
    void renewSecret(Secret secret) {
        this.hash = secret.hash();
    }

    /** From here on it stands or falls with somebody else's rights. */
    void takeOver(UserId by) {
        this.invitedBy = by;
    }

    Link toLink() {
        return new Link(
                getId(),
                purpose,
                userId,
                teamId,
                email,
                roles == null ? Set.of() : RoleText.parse(roles),
                invitedBy,
                createdAt,
                expiresAt,
                isUsed());
    }

    boolean isUsed() {
        return usedAt != null;
    }
}
