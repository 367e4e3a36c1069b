package app.greenroom.people;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Role;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account and their teams. */
@Service
@Transactional
public class PeopleService {

    private final Users users;
    private final Teams teams;
    private final PeopleDirectory directory;
    private final AccessGuard guard;

    PeopleService(Users users, Teams teams, PeopleDirectory directory, AccessGuard guard) {
        this.users = users;
        this.teams = teams;
        this.directory = directory;
        this.guard = guard;
    }

    /**
     * Whoever is logged in.
     *
     * @throws NotFound if they were deactivated
     */
    @Transactional(readOnly = true)
    public Me me() {
        UserId actor = guard.requireSelf();
        User user = users.findById(actor.value()).filter(User::isActive).orElseThrow(NotFound::new);
        Map<TeamId, Set<Role>> roles = directory.memberships(actor);
        List<Me.TeamRoles> held = teams
                .findAllById(roles.keySet().stream().map(TeamId::value).toList())
                .stream()
                .map(team -> new Me.TeamRoles(team.id(), team.name(), roles.getOrDefault(team.id(), Set.of())))
                .sorted(Comparator.comparing(Me.TeamRoles::name))
                .toList();
        return new Me(user.toPerson(), user.isAdmin(), held);
    }
}
