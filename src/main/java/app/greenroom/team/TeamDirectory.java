package app.greenroom.team;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.access.Role;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who belongs to which team, for other modules' services, which have asked the guard already. It is no operation of a
 * user's and views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class TeamDirectory {

    private final Teams teams;
    private final Memberships memberships;
    private final PeopleDirectory people;

    TeamDirectory(Teams teams, Memberships memberships, PeopleDirectory people) {
        this.teams = teams;
        this.memberships = memberships;
        this.people = people;
    }

    /** @throws NotFound if there is no such team */
    public TeamId require(TeamId team) {
        return teams.findById(team.value()).orElseThrow(NotFound::new).id();
    }

    /** @throws NotFound if there is no such team */
    public String nameOf(TeamId team) {
        return teams.findById(team.value()).orElseThrow(NotFound::new).name();
    }

    /** Everybody in a team, whatever their roles. */
    public Set<UserId> members(TeamId team) {
        return memberships.inTeam(team.value()).stream().map(Membership::user).collect(Collectors.toSet());
    }

    /** The active people of a team who hold a role, by name. */
    public List<Person> holding(Role role, TeamId team) {
        Set<UserId> holders =
                Snapshot.once(List.of(Membership.class, team), () -> memberships.inTeam(team.value())).stream()
                        .filter(membership -> membership.role() == role)
                        .map(Membership::user)
                        .collect(Collectors.toSet());
        return people.people(holders).values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The teams that somebody belongs to, with the roles held there. */
    public Map<TeamId, Set<Role>> memberships(UserId user) {
        Map<TeamId, Set<Role>> teams = new HashMap<>();
        memberships
                .of(user.value())
                .forEach(membership -> teams.computeIfAbsent(membership.team(), any -> EnumSet.noneOf(Role.class))
                        .add(membership.role()));
        return teams;
    }
}
