package app.greenroom.access;

import app.greenroom.shared.Acts;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks {@link AccessPolicy} about a loaded object on behalf of whoever is logged in. */
@Component
public class AccessGuard {

    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessGuard(Roles roles, ApplicationEventPublisher events, Clock clock) {
        this.roles = roles;
        this.events = events;
        this.clock = clock;
        Acts.ask(() -> somebody().map(actor -> actor.userId().toString()).orElse(""));
    }

    /**
     * Lets the operation go on if the actor has the permission on this very object.
     *
     * @return the actor
     * @throws NotFound if not; the same as for an absent object
     */
    public UserId require(Permission permission, Guarded object) {
        Actor actor = login();
        if (!permits(actor, permission, object)) {
            events.publishEvent(new AccessRefused(actor.userId(), clock.instant(), permission, object.team()));
            throw new Refused();
        }
        return actor.userId();
    }

    /** For operations on the instance itself. */
    public UserId requireAdmin() {
        UserId actor = actor();
        if (!roles.isAdmin(actor)) {
            throw new Refused();
        }
        return actor;
    }

    /** For operations that concern nobody but the actor. */
    public UserId requireSelf() {
        UserId actor = actor();
        if (!roles.isActive(actor)) {
            throw new Refused();
        }
        return actor;
    }

    /** For what a program needs to know of its person to do the one thing that it is here for. */
    public UserId requireSelf(Permission purpose) {
        Actor actor = login();
        if (!actor.scope().includes(purpose) || !roles.isActive(actor.userId())) {
            throw new Refused();
        }
        return actor.userId();
    }

    /** Whether to show a button; never instead of {@link #require}. */
    public boolean permits(Permission permission, Guarded object) {
        return permits(login(), permission, object);
    }

    /**
     * Up to when the actor reads what {@link Permission#READ_ASSIGNMENT} lets them read; null if all of it. Whoever asks for
     * that permission and gives out what changes asks this too.
     */
    public @Nullable Instant readsUntil(Guarded object) {
        UserId actor = actor();
        Instant left = object.leftBy(actor);
        return left == null || permits(Permission.FOLLOW_ASSIGNMENT, object) ? null : left;
    }

    /** All that the actor may do with it, to show buttons; never instead of {@link #require}. */
    public Set<Permission> permissions(Guarded object) {
        Actor actor = login();
        Set<Standing> standings = standings(actor.userId(), object);
        EnumSet<Permission> permissions = EnumSet.allOf(Permission.class);
        permissions.removeIf(
                permission -> !actor.scope().includes(permission) || !AccessPolicy.permits(permission, standings));
        return permissions;
    }

    /**
     * As {@link #permitted}.
     *
     * @throws NotFound if there is none
     */
    public <T extends Guarded> List<T> requireAny(Permission permission, Collection<T> objects) {
        List<T> permitted = permitted(permission, objects);
        if (permitted.isEmpty()) {
            throw new Refused();
        }
        return permitted;
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
     * Who is logged in, in person.
     *
     * @throws NotFound if nobody is, or a program comes in somebody's name
     */
    public UserId actor() {
        Actor actor = login();
        if (actor.scope() != Scope.PERSON) {
            throw new Refused();
        }
        return actor.userId();
    }

    private boolean permits(Actor actor, Permission permission, Guarded object) {
        return actor.scope().includes(permission)
                && AccessPolicy.permits(permission, standings(actor.userId(), object));
    }

    private static Actor login() {
        return somebody().orElseThrow(Refused::new);
    }

    /** Who is logged in, to note who did something; null if nobody is. It says nothing about what they may do. */
    public static @Nullable UserId whoActs() {
        return somebody().map(Actor::userId).orElse(null);
    }

    static Optional<Actor> somebody() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof Actor actor ? Optional.of(actor) : Optional.empty();
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

    /** What the guard itself refuses. To everybody else it is like any other absence. */
    static final class Refused extends NotFound {}
}
