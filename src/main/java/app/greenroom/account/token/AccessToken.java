package app.greenroom.account.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program act for a person, without its secret.
 *
 * @param lastUsedAt when a program came with it last, within a minute; null for never
 */
public record AccessToken(
        AccessTokenId id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
