package app.greenroom.access;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Map;
import java.util.Set;

/** Where the guard reads roles from, anew for each operation, so that a revocation bites at once. */
public interface Roles {

    /** The roles that somebody holds in a team now; empty for a stranger or a deactivated person. */
    Set<Role> of(UserId user, TeamId team);

    /** The roles that somebody holds now, by team. */
    Map<TeamId, Set<Role>> of(UserId user);

    /** The active people who hold a role in a team now. */
    Set<UserId> holders(Role role, TeamId team);

    /** Whether somebody is known and not deactivated. */
    boolean isActive(UserId user);

    boolean isAdmin(UserId user);
}
