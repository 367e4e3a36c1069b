package app.greenroom.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One service operation with the permission it asks for and a way to try it. Each module lists its own in a class
 * named {@code …Operations}; {@link OperationMatrixTest} tries each from every {@link Viewpoint}.
 *
 * @param method its name; of an overload with the types that it takes, as in {@code tie(StoryId,ConceptId)}
 * @param permission what it asks for; null if anybody who is logged in may call it about themselves
 * @param forPrograms whether it tells a program of its person what that needs to know
 * @param authors whose comment, snippet or profile it is about, if authorship counts
 */
public record Operation(
        Class<?> service,
        String method,
        @Nullable Permission permission,
        boolean forPrograms,
        Set<Viewpoint> authors,
        Function<World, Consumer<World>> prepare) {

    /** An operation that needs nothing but the scene. */
    public static Operation of(Class<?> service, String method, @Nullable Permission permission, Consumer<World> call) {
        return new Operation(service, method, permission, false, Set.of(), world -> call);
    }

    /** An operation on something that has to be made first, by whoever may. */
    public static <T> Operation given(
            Class<?> service,
            String method,
            Permission permission,
            Function<World, T> preparation,
            BiConsumer<World, T> call) {
        return new Operation(service, method, permission, false, Set.of(), world -> {
            T prepared = preparation.apply(world);
            return later -> call.accept(later, prepared);
        });
    }

    /** Only the author of what was prepared may do it, while they may still write there. */
    public Operation byAuthor(Viewpoint... who) {
        return new Operation(service, method, permission, forPrograms, Set.of(who), prepare);
    }

    /** Programs may ask it too. */
    public Operation alsoForPrograms() {
        return new Operation(service, method, permission, true, authors, prepare);
    }

    boolean allowedFor(Viewpoint viewpoint) {
        if (viewpoint.scope() == Scope.SENDING) {
            return permission == Permission.SEND_DOSSIER || forPrograms;
        }
        if (permission == null) {
            return viewpoint != Viewpoint.A_DEACTIVATED_LEAD;
        }
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        standings.addAll(viewpoint.standings());
        if (authors.stream().anyMatch(viewpoint::isToo)) {
            standings.add(Standing.AUTHOR);
        }
        return AccessPolicy.permits(permission, standings);
    }

    String key() {
        return service.getSimpleName() + "." + method;
    }

    @Override
    public String toString() {
        return key();
    }
}
