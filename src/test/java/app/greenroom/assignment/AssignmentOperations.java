package app.greenroom.assignment;

import static app.greenroom.access.Permission.ACKNOWLEDGE_CHANGES;
import static app.greenroom.access.Permission.ASSIGN;
import static app.greenroom.access.Permission.FOLLOW_ASSIGNMENT;
import static app.greenroom.access.Permission.MANAGE_ASSIGNMENT;
import static app.greenroom.access.Permission.READ_ASSIGNMENT;
import static app.greenroom.access.Permission.SEE_COHORT;

import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The operations of this module, for the matrix. */
public final class AssignmentOperations {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private AssignmentOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation("assign", ASSIGN, (service, world) -> service.assign(assign(world))),
                operation(
                        "choices",
                        ASSIGN,
                        (service, world) -> service.choices(world.scene().team())),
                operation(
                        "choicesFor",
                        ASSIGN,
                        (service, world) -> service.choicesFor(assign(world).dossier())),
                operation(
                        "inTeam",
                        SEE_COHORT,
                        (service, world) -> service.inTeam(world.scene().team())),
                operation("mine", null, (service, world) -> service.mine()),
                operation("mentored", null, (service, world) -> service.mentored()),
                operation("open", READ_ASSIGNMENT, (service, world) -> service.open(assignment(world))),
                operation(
                        "setInterview",
                        MANAGE_ASSIGNMENT,
                        (service, world) -> service.setInterview(assignment(world), null, ZONE)),
                operation(
                        "setMentors",
                        MANAGE_ASSIGNMENT,
                        (service, world) -> service.setMentors(
                                assignment(world), Set.of(world.scene().mentor()))),
                operation("end", MANAGE_ASSIGNMENT, (service, world) -> service.end(assignment(world))),
                operation("reopen", MANAGE_ASSIGNMENT, (service, world) -> service.reopen(assignment(world))),
                Operation.of(
                        ChangesService.class,
                        "changes",
                        FOLLOW_ASSIGNMENT,
                        world -> world.bean(ChangesService.class).changes(assignment(world))),
                Operation.of(
                        ChangesService.class,
                        "see",
                        ACKNOWLEDGE_CHANGES,
                        world -> world.bean(ChangesService.class).see(assignment(world), 1)));
    }

    private static Operation operation(
            String method, @Nullable Permission permission, BiConsumer<AssignmentService, World> call) {
        return Operation.of(
                AssignmentService.class,
                method,
                permission,
                world -> call.accept(world.bean(AssignmentService.class), world));
    }

    private static AssignmentId assignment(World world) {
        return world.scene().assignment();
    }

    private static AssignDossier assign(World world) {
        return new AssignDossier(
                CommandId.next(),
                world.bean(AssignmentDirectory.class)
                        .assignment(assignment(world))
                        .dossier(),
                Set.of(world.scene().candidate()),
                Set.of(world.scene().mentor()),
                null,
                ZONE);
    }
}
