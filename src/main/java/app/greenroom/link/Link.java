package app.greenroom.link;

import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link as it is now, without its secret.
 *
 * @param owner whose password it sets; null for another purpose
 * @param into the team that it opens; null for another purpose
 * @param address who is invited; null for another purpose
 * @param maker who made it; null if nobody but its owner asked for it
 */
public record Link(
        UUID id,
        Purpose purpose,
        @Nullable UserId owner,
        @Nullable TeamId into,
        @Nullable String address,
        Set<Role> roles,
        @Nullable UserId maker,
        Instant createdAt,
        Instant expiresAt,
        boolean isUsed) {

    public UserId user() {
        return required(owner);
    }

    public TeamId team() {
        return required(into);
    }

    public String email() {
        return required(address);
    }

    public UserId invitedBy() {
        return required(maker);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A link of another purpose");
        }
        return value;
    }
}
