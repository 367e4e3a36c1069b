package app.greenroom.access;

import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks {@link AccessPolicy} about a loaded object on behalf of whoever is logged in. */
@Component
public class AccessGuard {

    private final Roles roles;

    AccessGuard(Roles roles) {
        this.roles = roles;
    }

    /**
     * Lets the operation go on if the actor has the permission on this very object.
     *
     * @return the actor
     * @throws NotFound if not; the same as for an absent object
     */
    public UserId require(Permission permission, Guarded object) {
        UserId actor = actor();
        if (!AccessPolicy.permits(permission, standings(actor, object))) {
            throw new NotFound();
        }
        return actor;
    }

    /** For operations on the instance itself. */
    public UserId requireAdmin() {
        UserId actor = actor();
        if (!roles.isAdmin(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    /** For operations that concern nobody but the actor. */
    public UserId requireSelf() {
        UserId actor = actor();
        if (!roles.isActive(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    /** Whether to show a button; never instead of {@link #require}. */
    public boolean permits(Permission permission, Guarded object) {
        return AccessPolicy.permits(permission, standings(actor(), object));
    }

    /** All that the actor may do with it, to show buttons; never instead of {@link #require}. */
    public Set<Permission> permissions(Guarded object) {
        Set<Standing> standings = standings(actor(), object);
        EnumSet<Permission> permissions = EnumSet.allOf(Permission.class);
        permissions.removeIf(permission -> !AccessPolicy.permits(permission, standings));
        return permissions;
    }

    /** Those of the objects that the actor has the permission on; reads roles once a team, not once an object. */
    public <T extends Guarded> List<T> permitted(Permission permission, Collection<T> objects) {
        UserId actor = actor();
        Map<TeamId, Set<Role>> held = new HashMap<>();
        return objects.stream()
                .filter(object -> AccessPolicy.permits(
                        permission,
                        object.standingsOf(actor, held.computeIfAbsent(object.team(), team -> roles.of(actor, team)))))
                .toList();
    }

    /**
     * Who is logged in.
     *
     * @throws NotFound if nobody is
     */
    public UserId actor() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Actor actor) {
            return actor.userId();
        }
        throw new NotFound();
    }

    private Set<Standing> standings(UserId actor, Guarded object) {
        Set<Role> held = roles.of(actor, object.team());
        EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
        standings.addAll(object.standingsOf(actor, held));
        if (roles.isAdmin(actor)) {
            standings.add(Standing.ADMIN);
        }
        return standings;
    }
}
