package app.greenroom.team.invitation;

import app.greenroom.access.Role;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import java.util.Set;

/**
 * Invites people into a team.
 *
 * @param emails one or several addresses, with commas, semicolons, blanks or line breaks between them
 */
public record InvitePeople(CommandId command, TeamId team, String emails, Set<Role> roles) {}
