package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to people, teams, invitations and logins. */
public sealed interface PeopleFact extends Fact {

    /** An address was invited into a team. */
    record PersonInvited(UserId actor, Instant at, TeamId team, InvitationId invitation, String email, Set<Role> roles)
            implements PeopleFact {}

    /** An invitation has another link; the former one is worth nothing. */
    record InvitationRenewed(UserId actor, Instant at, TeamId team, InvitationId invitation) implements PeopleFact {}

    /** An invitation was taken back. */
    record InvitationRevoked(UserId actor, Instant at, TeamId team, String email) implements PeopleFact {}

    /**
     * Somebody accepted an invitation.
     *
     * @param newAccount whether they had none before
     */
    record PersonJoined(UserId actor, Instant at, TeamId team, boolean newAccount) implements PeopleFact {}

    /** Somebody has other roles in a team. */
    record RoleChanged(@Nullable UserId actor, Instant at, UserId person, TeamId team, Set<Role> given, Set<Role> taken)
            implements PeopleFact {}

    /**
     * Somebody was taken out of a team.
     *
     * @param roles those that they had
     */
    record PersonRemoved(UserId actor, Instant at, UserId person, TeamId team, Set<Role> roles) implements PeopleFact {}

    /** Somebody has read which roles others gave them. */
    record RoleNewsRead(UserId actor, Instant at) implements PeopleFact {}

    /** A team has another name. */
    record TeamRenamed(UserId actor, Instant at, TeamId team) implements PeopleFact {}

    /** Who set the instance up runs it. */
    record AdminMade(Instant at, UserId person) implements PeopleFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }

    /** Somebody described themselves differently. */
    record ProfileChanged(UserId actor, Instant at, Set<TeamId> teams) implements PeopleFact {}

    /** Somebody set another password; their other sessions end. */
    record PasswordChanged(UserId actor, Instant at, Set<TeamId> teams) implements PeopleFact {}

    /** Somebody set a new password by a link; all their sessions end. */
    record PasswordReset(Instant at, UserId person) implements PeopleFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }

    /** Somebody ended their other sessions. */
    record SessionsEnded(UserId actor, Instant at, Set<TeamId> teams) implements PeopleFact {}

    /** Somebody may log in no more. */
    record AccountDeactivated(UserId actor, Instant at, UserId person, Set<TeamId> teams) implements PeopleFact {}

    /** Somebody may log in again. */
    record AccountReactivated(UserId actor, Instant at, UserId person, Set<TeamId> teams) implements PeopleFact {}

    /** A link was made that sets a person's password. */
    record ResetLinkMade(UserId actor, Instant at, UserId person) implements PeopleFact {}

    /** An access token was made. */
    record TokenMade(UserId actor, Instant at, AccessTokenId token) implements PeopleFact {}

    /** An access token works no more. */
    record TokenRevoked(UserId actor, Instant at, AccessTokenId token) implements PeopleFact {}

    /**
     * Somebody logged in.
     *
     * @param network the first part of the address that they came from
     */
    record LoggedIn(UserId actor, Instant at, String network) implements PeopleFact {}

    /**
     * Somebody who isn't logged in got no further.
     *
     * @param what what they tried
     */
    record LoginRefused(Instant at, String what, String network) implements PeopleFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }

    /** What became of a mail is known, or was forgotten; the teams see it beside what the mail is about. */
    record MailMoved(Instant at, Set<TeamId> teams) implements PeopleFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }
}
