package app.greenroom.account.token;

import app.greenroom.account.Account;
import app.greenroom.link.Secret;
import app.greenroom.shared.Row;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "access_token")
class AccessTokenRow extends Row {

    @Column(name = "user_id")
    private UserId owner;

    private String name;

    @SuppressWarnings("UnusedVariable") // looked up by it
    private byte[] hash;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessTokenRow() {}

    AccessTokenRow(UserId owner, String name, Secret secret, Instant now, Duration life) {
        super(new AccessTokenId(UUID.randomUUID()));
        this.owner = owner;
        this.name = name;
        this.hash = secret.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    UserId owner() {
        return owner;
    }

    /** It ends by its time, and with everything else that was opened before a new password. */
    boolean isValidFor(Account user, Instant now) {
        return user.isActive() && expiresAt.isAfter(now) && !createdAt.isBefore(user.sessionsValidFrom());
    }

    AccessToken toToken() {
        return new AccessToken(new AccessTokenId(getId()), name, createdAt, expiresAt, lastUsedAt);
    }
}
