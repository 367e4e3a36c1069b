package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers the guard from the database, in each transaction anew. */
@Component
class MembershipRoles implements Roles {

    private final Memberships memberships;
    private final Accounts accounts;

    MembershipRoles(Memberships memberships, Accounts accounts) {
        this.memberships = memberships;
        this.accounts = accounts;
    }

    @Override
    public Set<Role> of(UserId user, TeamId team) {
        return Snapshot.once(
                List.of(MembershipRoles.class, user, team),
                () -> isActive(user) ? Set.copyOf(memberships.roles(user.value(), team.value())) : Set.of());
    }

    @Override
    public Map<TeamId, Set<Role>> of(UserId user) {
        return memberships.of(user.value()).stream()
                .collect(Collectors.groupingBy(
                        Membership::team, Collectors.mapping(Membership::role, Collectors.toSet())));
    }

    @Override
    public Set<UserId> holders(Role role, TeamId team) {
        List<UserId> holders = memberships.holders(role, team.value()).stream()
                .map(UserId::new)
                .toList();
        return accounts.findAll(holders).stream()
                .filter(Account::isActive)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isActive(UserId user) {
        return accounts.find(user).map(Account::isActive).orElse(false);
    }

    @Override
    public boolean isAdmin(UserId user) {
        return accounts.find(user)
                .filter(Account::isActive)
                .map(Account::isAdmin)
                .orElse(false);
    }
}
