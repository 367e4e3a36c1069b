package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.invitation.InvitationId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to teams, their people and their invitations. */
public sealed interface TeamFact extends Fact {

    /** An address was invited into a team. */
    record PersonInvited(UserId actor, Instant at, TeamId team, InvitationId invitation, String email, Set<Role> roles)
            implements TeamFact {}

    /** An invitation has another link; the former one is worth nothing. */
    record InvitationRenewed(UserId actor, Instant at, TeamId team, InvitationId invitation) implements TeamFact {}

    /** An invitation was taken back. */
    record InvitationRevoked(UserId actor, Instant at, TeamId team, String email) implements TeamFact {}

    /**
     * Somebody accepted an invitation.
     *
     * @param newAccount whether they had none before
     */
    record PersonJoined(UserId actor, Instant at, TeamId team, boolean newAccount) implements TeamFact {}

    /** Somebody has other roles in a team. */
    record RoleChanged(@Nullable UserId actor, Instant at, UserId person, TeamId team, Set<Role> given, Set<Role> taken)
            implements TeamFact {}

    /**
     * Somebody was taken out of a team.
     *
     * @param roles those that they had
     */
    record PersonRemoved(UserId actor, Instant at, UserId person, TeamId team, Set<Role> roles) implements TeamFact {}

    /** Somebody has read which roles others gave them. */
    record RoleNewsRead(UserId actor, Instant at) implements TeamFact {}

    /** A team has another name. */
    record TeamRenamed(UserId actor, Instant at, TeamId team) implements TeamFact {}
}
