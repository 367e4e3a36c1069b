package app.greenroom.dossier;

import static app.greenroom.access.Permission.IMPORT_DOSSIER;
import static app.greenroom.access.Permission.READ_DOSSIER;
import static app.greenroom.access.Permission.SEND_DOSSIER;

import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix. */
public final class DossierOperations {

    private DossierOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation("save", SEND_DOSSIER, (service, world) -> service.save(save(world))),
                operation(
                        "inTeam",
                        READ_DOSSIER,
                        (service, world) -> service.inTeam(world.scene().team())),
                operation("open", READ_DOSSIER, (service, world) -> service.open(dossier(world))),
                operation("source", READ_DOSSIER, (service, world) -> service.source(dossier(world))),
                operation("archive", IMPORT_DOSSIER, (service, world) -> service.archive(dossier(world), true)),
                revision("reimport", IMPORT_DOSSIER, (service, world) -> service.reimport(reimport(world))),
                revision("revisions", READ_DOSSIER, (service, world) -> service.revisions(dossier(world))),
                revision("source", READ_DOSSIER, (service, world) -> service.source(dossier(world), 1)),
                revision("retired", READ_DOSSIER, (service, world) -> service.retired(dossier(world))),
                revision(
                        "remove",
                        IMPORT_DOSSIER,
                        (service, world) -> service.remove(
                                dossier(world),
                                world.scene().questions().getFirst().id().value(),
                                true)));
    }

    private static Operation revision(String method, Permission permission, BiConsumer<RevisionService, World> call) {
        return Operation.of(
                RevisionService.class,
                method,
                permission,
                world -> call.accept(world.bean(RevisionService.class), world));
    }

    /** Compared with a revision that will never be: whoever may is told so. */
    private static ReimportDossier reimport(World world) {
        return new ReimportDossier(
                CommandId.next(),
                dossier(world),
                0,
                "# Interview Prep",
                null,
                save(world).draft(),
                new KeptItems(Map.of()));
    }

    private static Operation operation(String method, Permission permission, BiConsumer<DossierService, World> call) {
        return Operation.of(
                DossierService.class,
                method,
                permission,
                world -> call.accept(world.bean(DossierService.class), world));
    }

    private static DossierId dossier(World world) {
        return world.bean(AssignmentDirectory.class)
                .assignment(world.scene().assignment())
                .dossier();
    }

    private static SaveDossier save(World world) {
        DossierDraft draft = new DossierDraft(
                "Fernhill Rail",
                "Clerk",
                List.of(),
                List.of(new DossierDraft.DraftQuestion(null, "Why?")),
                List.of(),
                List.of());
        return new SaveDossier(CommandId.next(), world.scene().team(), "# Interview Prep", null, draft);
    }
}
