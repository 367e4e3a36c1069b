package app.greenroom.readiness;

import static app.greenroom.access.Permission.CONFIRM_CONCEPT;
import static app.greenroom.access.Permission.FOLLOW_ASSIGNMENT;
import static app.greenroom.access.Permission.RATE_CONCEPT;
import static app.greenroom.access.Permission.WEIGH_ITEM;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix. */
public final class ReadinessOperations {

    /** A concept that the candidate can explain, and the rating that said so. */
    private record Claim(ConceptId concept, EventId rating) {}

    private ReadinessOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation(
                        "open",
                        FOLLOW_ASSIGNMENT,
                        (world, claim) -> service(world).open(assignment(world))),
                operation(
                        "history",
                        FOLLOW_ASSIGNMENT,
                        (world, claim) -> service(world).history(assignment(world), claim.concept())),
                operation(
                        "rate",
                        RATE_CONCEPT,
                        (world, claim) -> service(world)
                                .rate(new RateConcept(
                                        CommandId.next(), assignment(world), claim.concept(), ConceptState.LEARNING))),
                operation(
                        "undo",
                        RATE_CONCEPT,
                        (world, claim) -> service(world)
                                .undo(new UndoRating(
                                        CommandId.next(), assignment(world), claim.concept(), claim.rating()))),
                operation(
                        "annotate",
                        RATE_CONCEPT,
                        (world, claim) -> service(world)
                                .annotate(new AnnotateConcept(
                                        CommandId.next(),
                                        assignment(world),
                                        claim.concept(),
                                        ConceptNote.NONE,
                                        new ConceptNote("Space between trains.", List.of())))),
                operation(
                        "confirm",
                        CONFIRM_CONCEPT,
                        (world, claim) -> service(world)
                                .confirm(new CheckConcept(CommandId.next(), assignment(world), claim.concept()))),
                operation(
                        "withdraw",
                        CONFIRM_CONCEPT,
                        (world, claim) -> service(world)
                                .withdraw(new CheckConcept(CommandId.next(), assignment(world), claim.concept()))),
                operation(
                        "demote",
                        CONFIRM_CONCEPT,
                        (world, claim) -> service(world)
                                .demote(new CheckConcept(CommandId.next(), assignment(world), claim.concept()))),
                Operation.given(
                        ChecklistService.class,
                        "undoDemotion",
                        CONFIRM_CONCEPT,
                        ReadinessOperations::demotion,
                        (world, claim) -> service(world)
                                .undoDemotion(new UndoRating(
                                        CommandId.next(), assignment(world), claim.concept(), claim.rating()))),
                Operation.of(
                        ReadinessService.class,
                        "open",
                        FOLLOW_ASSIGNMENT,
                        world -> world.bean(ReadinessService.class).open(assignment(world))),
                Operation.of(
                        ReadinessService.class,
                        "forecast",
                        FOLLOW_ASSIGNMENT,
                        world -> world.bean(ReadinessService.class).forecast(assignment(world), 30)),
                Operation.given(
                        ReadinessService.class,
                        "weigh",
                        WEIGH_ITEM,
                        ReadinessOperations::claim,
                        (world, claim) -> world.bean(ReadinessService.class)
                                .weigh(new WeighItem(
                                        CommandId.next(),
                                        assignment(world),
                                        claim.concept().value(),
                                        3))),
                Operation.of(
                        RecallService.class,
                        "open",
                        RATE_CONCEPT,
                        world -> recall(world).open(assignment(world))),
                Operation.of(
                        RecallService.class,
                        "backs",
                        RATE_CONCEPT,
                        world -> recall(world)
                                .backs(
                                        assignment(world),
                                        List.of(question(world).value()))),
                Operation.given(
                        RecallService.class,
                        "rate",
                        RATE_CONCEPT,
                        ReadinessOperations::claim,
                        (world, claim) ->
                                recall(world).rate(grade(world, claim.concept().value()))),
                Operation.given(
                        RecallService.class,
                        "recall",
                        RATE_CONCEPT,
                        ReadinessOperations::claim,
                        (world, claim) -> recall(world)
                                .recall(grade(world, claim.concept().value()))),
                Operation.given(
                        RecallService.class,
                        "rehearse",
                        RATE_CONCEPT,
                        ReadinessOperations::answered,
                        (world, question) -> recall(world).rehearse(grade(world, question.value()))),
                Operation.given(
                        RecallService.class,
                        "undoRehearsal",
                        RATE_CONCEPT,
                        ReadinessOperations::rehearsed,
                        (world, rehearsal) -> recall(world)
                                .undoRehearsal(grade(world, question(world).value()), rehearsal)));
    }

    private static Claim demotion(World world) {
        Claim claim = claim(world);
        EventId event = Acting.as(
                world.scene().mentor(),
                () -> service(world)
                        .demote(new CheckConcept(CommandId.next(), assignment(world), claim.concept()))
                        .orElseThrow());
        return new Claim(claim.concept(), event);
    }

    private static QuestionId answered(World world) {
        world.bean(AnswerFixtures.class).submit(world.scene(), 0, "I begin with the bottleneck.");
        return question(world);
    }

    private static EventId rehearsed(World world) {
        QuestionId question = answered(world);
        return Acting.as(
                world.scene().candidate(),
                () -> recall(world)
                        .rehearse(grade(world, question.value()))
                        .orElseThrow()
                        .event());
    }

    private static QuestionId question(World world) {
        return AnswerFixtures.question(world.scene(), 0);
    }

    private static GradeItem grade(World world, UUID item) {
        return new GradeItem(CommandId.next(), assignment(world), item, Grade.GOOD, Attempts.honest(20));
    }

    private static RecallService recall(World world) {
        return world.bean(RecallService.class);
    }

    private static Operation operation(String method, Permission permission, BiConsumer<World, Claim> call) {
        return Operation.given(ChecklistService.class, method, permission, ReadinessOperations::claim, call);
    }

    private static Claim claim(World world) {
        return Acting.as(world.scene().candidate(), () -> {
            ConceptId concept = service(world)
                    .open(assignment(world))
                    .items()
                    .getFirst()
                    .concept()
                    .id();
            EventId rating = service(world)
                    .rate(new RateConcept(CommandId.next(), assignment(world), concept, ConceptState.CAN_EXPLAIN))
                    .orElseThrow();
            return new Claim(concept, rating);
        });
    }

    private static ChecklistService service(World world) {
        return world.bean(ChecklistService.class);
    }

    private static AssignmentId assignment(World world) {
        return world.scene().assignment();
    }
}
