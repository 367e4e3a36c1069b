package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose password somebody may have reset, since a reset link is as good as the account: nobody's who has more rights
 * than the maker, or rights elsewhere. An admin may for everybody but admins; a lead for those who belong only to teams
 * that this lead leads, and lead none.
 */
record ResetRule(UserId maker, boolean admin, Set<TeamId> led, Map<UserId, List<Membership>> memberships) {

    static ResetRule read(Collection<Account> people, UserId maker, Accounts accounts, Memberships memberships) {
        Set<UserId> ids = new HashSet<>();
        people.forEach(user -> ids.add(user.id()));
        ids.add(maker);
        Map<UserId, List<Membership>> held = memberships
                .of(ids.stream().map(UserId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Membership::user));
        Set<TeamId> led = held.getOrDefault(maker, List.of()).stream()
                .filter(membership -> membership.role() == Role.LEAD)
                .map(Membership::team)
                .collect(Collectors.toSet());
        boolean admin = accounts.find(maker)
                .filter(Account::isActive)
                .map(Account::isAdmin)
                .orElse(false);
        return new ResetRule(maker, admin, led, held);
    }

    boolean permits(Account target) {
        if (target.isAdmin() || !target.isActive() || target.id().equals(maker)) {
            return false;
        }
        return admin || held(target).allMatch(this::isBelow);
    }

    private boolean isBelow(Membership membership) {
        return led.contains(membership.team()) && membership.role() != Role.LEAD;
    }

    private Stream<Membership> held(Account target) {
        return memberships.getOrDefault(target.id(), List.of()).stream();
    }
}
