package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers the guard from the database, in each transaction anew. */
@Component
class MembershipRoles implements Roles {

    private final Memberships memberships;
    private final Users users;

    MembershipRoles(Memberships memberships, Users users) {
        this.memberships = memberships;
        this.users = users;
    }

    @Override
    public Set<Role> of(UserId user, TeamId team) {
        return Snapshot.once(
                List.of(MembershipRoles.class, user, team),
                () -> Set.copyOf(memberships.activeRoles(user.value(), team.value())));
    }

    @Override
    public Set<UserId> holders(Role role, TeamId team) {
        return Set.copyOf(memberships.activeHolders(role, team.value()).stream()
                .map(UserId::new)
                .toList());
    }

    @Override
    public boolean isActive(UserId user) {
        return users.findById(user.value()).map(User::isActive).orElse(false);
    }

    @Override
    public boolean isAdmin(UserId user) {
        return users.findById(user.value())
                .filter(User::isActive)
                .map(User::isAdmin)
                .orElse(false);
    }
}
