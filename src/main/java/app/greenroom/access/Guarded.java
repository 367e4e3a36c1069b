package app.greenroom.access;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that belongs to a team and knows how people stand to it. */
public interface Guarded {

    TeamId team();

    /** How somebody who holds these roles in the team stands to this; an empty set is a stranger. */
    Set<Standing> standingsOf(UserId user, Set<Role> roles);

    /** Up to when somebody who only reads what was theirs may read this; null if that has no end. */
    default @Nullable Instant leftBy(UserId user) {
        return null;
    }

    /** The team itself, where leading it or being in it is what counts. */
    static Guarded team(TeamId team) {
        return new Guarded() {
            @Override
            public TeamId team() {
                return team;
            }

            @Override
            public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
                return inTeam(roles);
            }
        };
    }

    /** The standings that come from the roles alone. */
    static Set<Standing> inTeam(Set<Role> roles) {
        EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
        if (!roles.isEmpty()) {
            standings.add(Standing.MEMBER);
        }
        if (roles.contains(Role.LEAD)) {
            standings.add(Standing.LEAD);
        }
        if (roles.contains(Role.LEAD) || roles.contains(Role.MENTOR)) {
            standings.add(Standing.COACH);
        }
        return standings;
    }
}
