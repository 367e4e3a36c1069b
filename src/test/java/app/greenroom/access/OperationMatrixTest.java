package app.greenroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.greenroom.ServiceTest;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Every service operation, tried from every viewpoint, against the one table. */
@ServiceTest
class OperationMatrixTest {

    @Autowired
    ApplicationContext context;

    /** Worlds share a team and its dossier, which saves time, until it has so many people that reading them costs more. */
    private static final int WORLDS_OF_A_TEAM = 40;

    private @Nullable Scene first;
    private int worlds;

    /** A world in which everybody was refused so far is as it was made: the next bystander finds it so. */
    private @Nullable Prepared untouched;

    private record Prepared(Operation operation, World world, Consumer<World> call) {}

    @Test
    void everyOperationIsListed() {
        Set<String> listed = AllOperations.list().stream().map(Operation::key).collect(Collectors.toSet());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(operations());
    }

    @TestFactory
    Stream<DynamicTest> theTableHolds() {
        return AllOperations.list().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(dynamicTest(operation + " by nobody", () -> nobodyTries(operation))),
                        viewpointsOf(operation)
                                .map(viewpoint -> dynamicTest(
                                        operation + " by " + viewpoint, () -> tryIt(operation, viewpoint)))));
    }

    /** Whoever is refused and leaves the scene as it is comes first, so that all of them can meet in one world. */
    private static Stream<Viewpoint> viewpointsOf(Operation operation) {
        return Stream.of(Viewpoint.values())
                .sorted(Comparator.comparing(Viewpoint::changesTheScene).thenComparing(operation::allowedFor));
    }

    private void nobodyTries(Operation operation) {
        Prepared prepared = prepared(operation);
        Acting.logout();
        Map<String, Long> before = writes();
        assertThat(passesTheGuard(() -> prepared.call().accept(prepared.world())))
                .isFalse();
        assertThat(writes()).as("nothing was written").isEqualTo(before);
        untouched = prepared;
    }

    private void tryIt(Operation operation, Viewpoint viewpoint) {
        Prepared prepared = prepared(operation);
        World world = prepared.world();
        UserId who = world.enter(viewpoint);
        Map<String, Long> before = writes();
        boolean passed = Acting.as(
                who,
                viewpoint.scope(),
                () -> passesTheGuard(() -> prepared.call().accept(world)));
        assertThat(passed).isEqualTo(operation.allowedFor(viewpoint));
        if (!passed) {
            assertThat(writes()).as("after a refusal the database is as before").isEqualTo(before);
            untouched = viewpoint.changesTheScene() ? null : prepared;
        }
    }

    private Prepared prepared(Operation operation) {
        Prepared left = untouched;
        untouched = null;
        if (left != null && left.operation().equals(operation)) {
            return left;
        }
        World world = world();
        return new Prepared(operation, world, operation.prepare().apply(world));
    }

    private World world() {
        Scene scene = first;
        if (scene == null || worlds % WORLDS_OF_A_TEAM == 0) {
            scene = context.getBean(AssignmentFixtures.class).aScene();
        }
        first = scene;
        worlds++;
        return new World(context, scene);
    }

    /** What the server wrote so far; queries leave it as it is, and nothing else runs beside these tests. */
    private Map<String, Long> writes() {
        Map<String, Long> writes = new HashMap<>();
        context.getBean(JdbcClient.class)
                .sql("""
                        select variable_name, variable_value from information_schema.global_status
                        where variable_name in ('HANDLER_WRITE', 'HANDLER_UPDATE', 'HANDLER_DELETE')""")
                .query((row, _) -> writes.put(row.getString(1), row.getLong(2)))
                .list();
        return writes;
    }

    /**
     * Only the guard refuses: a thing that isn't there is a mistake of the test, and would hide that nobody asked. Any other
     * refusal means that the guard let it through and a rule spoke.
     */
    private static boolean passesTheGuard(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NotFound refused) {
            if (!(refused instanceof AccessGuard.Refused)) {
                throw new AssertionError("Not the guard's", refused);
            }
            return false;
        } catch (Refusal ruled) {
            return true;
        }
    }

    /** An overload goes by the types that it takes. */
    private static String full(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private Set<String> operations() {
        Set<String> found = new TreeSet<>();
        context.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("app.greenroom")) {
                List<Method> methods = Arrays.asList(type.getDeclaredMethods());
                Map<String, List<Method>> named = methods.stream()
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .collect(Collectors.groupingBy(Method::getName));
                named.forEach((name, all) -> all.forEach(
                        method -> found.add(type.getSimpleName() + "." + (all.size() == 1 ? name : full(method)))));
            }
        });
        return found;
    }
}
