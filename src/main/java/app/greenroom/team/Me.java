package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.shared.TeamId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whoever is logged in, with their teams by name. */
public record Me(Person person, boolean admin, List<TeamRoles> teams) {

    /** The roles held in one team. */
    public record TeamRoles(TeamId team, String name, Set<Role> roles) {}

    /** The roles held in any team. */
    public Set<Role> roles() {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        teams.forEach(team -> all.addAll(team.roles()));
        return all;
    }

    /** The teams in which a role is held. */
    public List<TeamRoles> teamsAs(Role role) {
        return teams.stream().filter(team -> team.roles().contains(role)).toList();
    }
}
