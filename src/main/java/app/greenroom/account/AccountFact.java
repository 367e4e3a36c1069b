package app.greenroom.account;

import app.greenroom.account.token.AccessTokenId;
import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to an account: what opens it, and who runs the instance. */
public sealed interface AccountFact extends Fact {

    /** Who set the instance up runs it. */
    record AdminMade(Instant at, UserId person) implements AccountFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }

    /** Somebody described themselves differently. */
    record ProfileChanged(UserId actor, Instant at, Set<TeamId> teams) implements AccountFact {}

    /** Somebody set another password; their other sessions end. */
    record PasswordChanged(UserId actor, Instant at, Set<TeamId> teams) implements AccountFact {}

    /** Somebody set a new password by a link; all their sessions end. */
    record PasswordReset(Instant at, UserId person) implements AccountFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }

    /** Somebody ended their other sessions. */
    record SessionsEnded(UserId actor, Instant at, Set<TeamId> teams) implements AccountFact {}

    /** Somebody may log in no more. */
    record AccountDeactivated(UserId actor, Instant at, UserId person, Set<TeamId> teams) implements AccountFact {}

    /** Somebody may log in again. */
    record AccountReactivated(UserId actor, Instant at, UserId person, Set<TeamId> teams) implements AccountFact {}

    /** A link was made that sets a person's password. */
    record ResetLinkMade(UserId actor, Instant at, UserId person) implements AccountFact {}

    /** An access token was made. */
    record TokenMade(UserId actor, Instant at, AccessTokenId token) implements AccountFact {}

    /** An access token works no more. */
    record TokenRevoked(UserId actor, Instant at, AccessTokenId token) implements AccountFact {}
}
