package app.greenroom.people;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.access.Role;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks people up for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class PeopleDirectory {

    private final Users users;
    private final Memberships memberships;

    PeopleDirectory(Users users, Memberships memberships) {
        this.users = users;
        this.memberships = memberships;
    }

    /** The people behind the ids, in one query; an id that names nobody is given as "Somebody". */
    public Map<UserId, Person> people(Collection<UserId> ids) {
        Map<UserId, Person> known = Snapshot.once(PeopleDirectory.class, HashMap::new);
        Set<UserId> wanted = new HashSet<>(ids);
        wanted.removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            users.findAllById(wanted.stream().map(UserId::value).toList())
                    .forEach(user -> known.put(user.id(), user.toPerson()));
            wanted.forEach(id -> known.computeIfAbsent(id, PeopleDirectory::unknown));
        }
        Map<UserId, Person> found = new HashMap<>(known);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    /** One person; see {@link #people}. */
    public Person person(UserId id) {
        return users.findById(id.value()).map(User::toPerson).orElseGet(() -> unknown(id));
    }

    /** The active people of a team who hold a role, by name. */
    public List<Person> holding(Role role, TeamId team) {
        Set<UserId> holders =
                Snapshot.once(List.of(Membership.class, team), () -> memberships.inTeam(team.value())).stream()
                        .filter(membership -> membership.role() == role)
                        .map(Membership::user)
                        .collect(Collectors.toSet());
        return people(holders).values().stream()
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

    private static Person unknown(UserId id) {
        return new Person(id, "Somebody", "", ZoneOffset.UTC, Locale.ENGLISH, false);
    }
}
