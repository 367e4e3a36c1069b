package app.greenroom.account;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * An account as it is now, for services that have asked the guard.
 *
 * @param passwordHash nothing if it has no password yet
 * @param sessionsValidFrom sessions that began earlier are no longer valid
 */
public record Account(
        Person person, boolean isAdmin, Optional<String> passwordHash, Instant createdAt, Instant sessionsValidFrom) {

    public UserId id() {
        return person.id();
    }

    public String email() {
        return person.email();
    }

    public boolean isActive() {
        return person.active();
    }

    @Override
    public String toString() {
        return "Account[" + person.id() + "]";
    }
}
