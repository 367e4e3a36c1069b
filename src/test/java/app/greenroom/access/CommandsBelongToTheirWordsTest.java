package app.greenroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.greenroom.ServiceTest;
import app.greenroom.access.OtherWordsFor.Call;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignDossier;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every operation that takes a command, done twice: the same words under the same id are a repetition, and other words
 * under it are refused, since whoever sent them would believe them to be there.
 */
@ServiceTest
class CommandsBelongToTheirWordsTest {

    private static final List<Viewpoint> WHO =
            List.of(Viewpoint.THE_CANDIDATE, Viewpoint.THE_MENTOR, Viewpoint.THE_LEAD, Viewpoint.ANOTHER_CANDIDATE);

    /** What the matrix lists is let through by the guard and then refused by a rule, so it does nothing once. */
    private static final Set<String> RULED_OUT = Set.of("RevisionService.reimport", "ReattachService.reattach");

    /** In place of those that a rule refuses there. */
    private static final List<Operation> ALLOWED = List.of(
            Operation.given(
                    AnswerService.class,
                    "submit(CommandId,AssignmentId,QuestionId,String)",
                    Permission.SUBMIT_ANSWER,
                    world -> world.bean(AnswerFixtures.class).write(world.scene(), 0, "One train at a time."),
                    (world, answer) -> world.bean(AnswerService.class)
                            .submit(
                                    CommandId.next(),
                                    world.scene().assignment(),
                                    AnswerFixtures.question(world.scene(), 0),
                                    "The end")),
            Operation.given(
                    AnswerService.class,
                    "submit(CommandId,AssignmentId,QuestionId)",
                    Permission.SUBMIT_ANSWER,
                    world -> world.bean(AnswerFixtures.class).write(world.scene(), 0, "One train at a time."),
                    (world, answer) -> world.bean(AnswerService.class)
                            .submit(
                                    CommandId.next(),
                                    world.scene().assignment(),
                                    AnswerFixtures.question(world.scene(), 0))),
            Operation.given(
                    AssignmentService.class,
                    "assign",
                    Permission.ASSIGN,
                    world -> world.bean(PeopleFixtures.class)
                            .aCandidate(world.scene().team()),
                    (world, candidate) -> world.bean(AssignmentService.class)
                            .assign(new AssignDossier(
                                    CommandId.next(),
                                    world.bean(AssignmentDirectory.class)
                                            .assignment(world.scene().assignment())
                                            .dossier(),
                                    Set.of(candidate),
                                    Set.of(world.scene().mentor()),
                                    null,
                                    ZoneOffset.UTC))));

    @Autowired
    ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> theSameWordsAreARepetition() {
        return commands()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Done done = carryOut(operation);
                    Acting.as(done.who(), done.call()::again);
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherWordsAreRefused() {
        return commands()
                .filter(operation -> OtherWordsFor.hasWords(operation.service(), operation.method()))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Done done = carryOut(operation);
                    List<Call> others = OtherWordsFor.each(done.call());
                    assertThat(others).isNotEmpty();
                    assertThat(others)
                            .allSatisfy(other -> assertThat(refusal(done.who(), other))
                                    .as("%s", other)
                                    .isInstanceOf(CommandLog.OtherWords.class));
                }));
    }

    private static RuntimeException refusal(UserId who, Call call) {
        try {
            Acting.as(who, call::again);
            return new IllegalStateException("It was taken for a repetition");
        } catch (Refusal refused) {
            return refused;
        }
    }

    private static Stream<Operation> commands() {
        Set<String> instead = ALLOWED.stream().map(Operation::key).collect(Collectors.toSet());
        return Stream.concat(AllOperations.list().stream(), ALLOWED.stream())
                .filter(operation -> !instead.contains(operation.key()) || ALLOWED.contains(operation))
                .filter(operation -> !RULED_OUT.contains(operation.key()))
                .filter(operation -> OtherWordsFor.takesCommand(operation.service(), operation.method()));
    }

    private record Done(UserId who, Call call) {}

    /** Carries an operation out as somebody who may, and notes how its service was called. */
    private Done carryOut(Operation operation) {
        World world =
                new World(context, context.getBean(AssignmentFixtures.class).aScene());
        var call = operation.prepare().apply(world);
        UserId who = world.enter(
                WHO.stream().filter(operation::allowedFor).findFirst().orElseThrow());
        Object service = context.getBean(operation.service());
        Call[] noted = new Call[1];
        MethodInterceptor note = invocation -> {
            noted[0] = new Call(
                    service,
                    invocation.getMethod(),
                    Arrays.asList(invocation.getArguments().clone()));
            return invocation.proceed();
        };
        ((Advised) service).addAdvice(0, note);
        try {
            Acting.as(who, () -> call.accept(world));
        } finally {
            ((Advised) service).removeAdvice(note);
        }
        return new Done(who, noted[0]);
    }
}
