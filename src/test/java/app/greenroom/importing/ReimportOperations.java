package app.greenroom.importing;

import static app.greenroom.access.Permission.IMPORT_DOSSIER;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.World;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.shared.DossierId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations of re-importing, for the matrix. */
public final class ReimportOperations {

    private ReimportOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation("open", (service, world) -> service.open(dossier(world))),
                operation("read", (service, world) -> service.read(dossier(world), ReimportFixtures.CHANGED, null)),
                operation(
                        "readFile",
                        (service, world) -> service.readFile(
                                dossier(world), ReimportFixtures.CHANGED.getBytes(StandardCharsets.UTF_8), "a.md")),
                operation("discard", (service, world) -> service.discard(dossier(world))),
                withDraft("keep", (world, draft) -> service(world).keep(draft)),
                withDraft("changes", (world, draft) -> service(world).changes(draft)),
                withDraft("save", (world, draft) -> service(world).save(outdated(draft))));
    }

    /** Nobody saves it: the scenes of the matrix share their dossier. */
    private static ReimportDraft outdated(ReimportDraft draft) {
        return new ReimportDraft(draft.dossier(), 0, draft.draft(), draft.decisions());
    }

    private static Operation operation(String method, BiConsumer<ReimportService, World> call) {
        return Operation.of(ReimportService.class, method, IMPORT_DOSSIER, world -> call.accept(service(world), world));
    }

    private static Operation withDraft(String method, BiConsumer<World, ReimportDraft> call) {
        return Operation.given(
                ReimportService.class,
                method,
                IMPORT_DOSSIER,
                world -> Acting.as(
                        world.scene().lead(),
                        () -> service(world).read(dossier(world), ReimportFixtures.CHANGED, null)),
                call);
    }

    private static ReimportService service(World world) {
        return world.bean(ReimportService.class);
    }

    private static DossierId dossier(World world) {
        return world.bean(AssignmentFixtures.class).dossierOf(world.scene());
    }
}
