package app.greenroom.readiness;

import static app.greenroom.access.Permission.CONFIRM_CONCEPT;
import static app.greenroom.access.Permission.RATE_CONCEPT;
import static app.greenroom.access.Permission.READ_ASSIGNMENT;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import java.util.List;
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
                        READ_ASSIGNMENT,
                        (world, claim) -> service(world).open(assignment(world))),
                operation(
                        "history",
                        READ_ASSIGNMENT,
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
                                .withdraw(new CheckConcept(CommandId.next(), assignment(world), claim.concept()))));
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
