package app.greenroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.greenroom.ServiceTest;
import app.greenroom.access.OtherWordsFor.Call;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every operation as somebody may do it in their own place, with one of its ids taken from somebody else's: of another team,
 * and of another candidate of the same team.
 */
@ServiceTest
class ForeignIdsTest {

    private static final List<Viewpoint> WHO =
            List.of(Viewpoint.THE_CANDIDATE, Viewpoint.THE_MENTOR, Viewpoint.ANOTHER_CANDIDATE, Viewpoint.THE_LEAD);

    /** A lead of the same team may be let in, and of a foreign import only the number is taken, for one's own dossier. */
    private static final Set<String> ALLOWED = Set.of("CoWriterService.letIn", "ImportService.save");

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> idsOfAnotherTeamOpenNothing() {
        return AllOperations.list().stream()
                .filter(operation -> operation.permission() != null && !isOfTheInstance(operation))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Done own = carryOut(operation, scenes().aScene());
                    Done foreign = carryOut(operation, scenes().aScene());
                    tryEach(operation, own, foreign);
                }));
    }

    @TestFactory
    Stream<DynamicTest> idsOfAnotherCandidateOpenNothingToThisOne() {
        return AllOperations.list().stream()
                .filter(operation -> operation.permission() != null && operation.allowedFor(Viewpoint.THE_CANDIDATE))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Scene scene = scenes().aScene();
                    tryEach(operation, carryOut(operation, scene), carryOut(operation, scene));
                }));
    }

    /** Whoever was taken out of the team does nothing there any more, whatever they know the ids of. */
    @TestFactory
    Stream<DynamicTest> whoWasRemovedChangesNothing() {
        return AllOperations.list().stream()
                .filter(operation -> operation.permission() != null && !isOfTheInstance(operation))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Done done = carryOut(operation, scenes().aScene());
                    Arrays.stream(Role.values())
                            .forEach(role ->
                                    people().take(done.who(), done.scene().team(), role));
                    Map<String, Long> before = writes();
                    Outcome outcome = outcome(done.who(), OtherIdsFor.again(done.call()));
                    assertThat(writes()).as("%s", outcome).isEqualTo(before);
                }));
    }

    private void tryEach(Operation operation, Done own, Done foreign) {
        for (Call mixed : OtherIdsFor.mixtures(own.call(), foreign.call())) {
            Map<String, Long> before = writes();
            Outcome outcome = outcome(own.who(), mixed);
            if (outcome.refusal() == null && !ALLOWED.contains(operation.key())) {
                assertThat(writes()).as("%s wrote nothing", mixed).isEqualTo(before);
                assertThat(String.valueOf(outcome.result()))
                        .as("%s", mixed)
                        .doesNotContain(
                                foreign.scene().candidate().toString(),
                                foreign.scene().mentor().toString());
            }
        }
    }

    private static boolean isOfTheInstance(Operation operation) {
        return operation.allowedFor(Viewpoint.AN_ADMIN) && !operation.allowedFor(Viewpoint.THE_LEAD);
    }

    /** What came of a call; a failure that is no refusal is a mistake. */
    private record Outcome(
            @Nullable Object result, @Nullable Refusal refusal) {}

    private static Outcome outcome(UserId who, Call call) {
        try {
            return new Outcome(Acting.as(who, call::result), null);
        } catch (CommandLog.OtherWords mistaken) {
            throw new AssertionError("Refused for its command, so nobody knows whether for its ids: " + call, mistaken);
        } catch (Refusal refused) {
            return new Outcome(null, refused);
        }
    }

    private PeopleFixtures people() {
        return context.getBean(PeopleFixtures.class);
    }

    private AssignmentFixtures scenes() {
        return context.getBean(AssignmentFixtures.class);
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

    private record Done(Scene scene, UserId who, Call call) {}

    /** Carries an operation out as somebody who may, and notes how its service was called. */
    private Done carryOut(Operation operation, Scene first) {
        World world = new World(context, first);
        var call = operation.prepare().apply(world);
        UserId who = world.enter(
                WHO.stream().filter(operation::allowedFor).findFirst().orElse(Viewpoint.AN_ADMIN));
        Object service = context.getBean(operation.service());
        Call[] noted = new Call[1];
        MethodInterceptor note = invocation -> {
            if (noted[0] == null) {
                noted[0] = new Call(
                        service,
                        invocation.getMethod(),
                        Arrays.asList(invocation.getArguments().clone()));
            }
            return invocation.proceed();
        };
        ((Advised) service).addAdvice(0, note);
        try {
            Acting.as(who, () -> call.accept(world));
        } catch (Refusal ruled) {
            assertThat(noted[0]).as("%s", ruled).isNotNull();
        } finally {
            ((Advised) service).removeAdvice(note);
        }
        return new Done(world.scene(), who, noted[0]);
    }
}
