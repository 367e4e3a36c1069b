package app.greenroom.mail;

import app.greenroom.access.Role;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be written and sent: what it is about, never what stands in it.
 *
 * @param to the address that it goes to
 * @param token the link that it brings; null if it brings none
 * @param role the role that it tells of; null if it tells of none
 * @param givenBy who gave that role
 * @param attempts how often it was tried, this time too
 */
public record MailJob(
        UUID id,
        Kind kind,
        String to,
        @Nullable UUID token,
        @Nullable GivenRole role,
        @Nullable UserId givenBy,
        Instant madeAt,
        int attempts) {

    /** What can be undone is told when it can't any more. */
    private static final Duration UNDO_TIME = Duration.ofSeconds(12);

    /** A role that somebody was given in a team. */
    public record GivenRole(UUID team, UUID user, Role role) {}

    /** What a mail is for. */
    public enum Kind {
        INVITATION("an invitation"),
        RESET("a reset link"),
        ROLE("a role change");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in the log. */
        String words() {
            return words;
        }

        static Kind of(String words) {
            for (Kind kind : values()) {
                if (kind.words.equals(words)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(words);
        }
    }

    /** When it may go out. */
    Instant notBefore() {
        return kind == Kind.ROLE ? madeAt.plus(UNDO_TIME) : madeAt;
    }
}
