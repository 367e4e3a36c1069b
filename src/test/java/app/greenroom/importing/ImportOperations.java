package app.greenroom.importing;

import static app.greenroom.access.Permission.IMPORT_DOSSIER;
import static app.greenroom.access.Permission.SEND_DOSSIER;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.shared.TeamId;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations of importing, for the matrix. */
public final class ImportOperations {

    private static final String TEXT = "Not a dossier.";
    private static final String LIST = "Bring these:\n- Ropes\n- Knots\n";
    private static final String DOSSIER = "# Interview Prep: A – B\n## Predicted Interview Questions\n- Why?\n";

    private ImportOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation("waiting", (service, world) -> service.waiting(team(world))),
                operation("unfinished", (service, world) -> service.unfinished(team(world))),
                operation("write", (service, world) -> service.write(team(world), TEXT)),
                operation("read", (service, world) -> service.read(team(world), TEXT, null)),
                operation(
                        "readFile",
                        SEND_DOSSIER,
                        (service, world) -> service.readFile(team(world), DOSSIER.getBytes(UTF_8), "notes.md")),
                operation("readAsQuestions", (service, world) -> service.readAsQuestions(team(world), LIST, null)),
                operation(
                        "readFileAsQuestions",
                        SEND_DOSSIER,
                        (service, world) -> service.readFileAsQuestions(team(world), LIST.getBytes(UTF_8), "notes.md")),
                operation("readSample", (service, world) -> service.readSample(team(world))),
                withDraft(
                        "keep", IMPORT_DOSSIER, (world, draft) -> service(world).keep(draft)),
                withDraft(
                        "known", SEND_DOSSIER, (world, draft) -> service(world).known(draft.id())),
                withDraft("save", SEND_DOSSIER, (world, draft) -> service(world).save(draft)),
                withDraft(
                        "open", IMPORT_DOSSIER, (world, draft) -> service(world).open(draft.id())),
                withDraft(
                        "reread",
                        IMPORT_DOSSIER,
                        (world, draft) -> service(world).reread(draft.id(), TEXT)),
                withDraft(
                        "discard",
                        IMPORT_DOSSIER,
                        (world, draft) -> service(world).discard(draft.id())));
    }

    private static Operation operation(String method, BiConsumer<ImportService, World> call) {
        return operation(method, IMPORT_DOSSIER, call);
    }

    private static Operation operation(String method, Permission permission, BiConsumer<ImportService, World> call) {
        return Operation.of(ImportService.class, method, permission, world -> call.accept(service(world), world));
    }

    private static Operation withDraft(String method, Permission permission, BiConsumer<World, ImportDraft> call) {
        return Operation.given(
                ImportService.class,
                method,
                permission,
                world -> Acting.as(world.scene().lead(), () -> service(world).readSample(team(world))),
                call);
    }

    private static ImportService service(World world) {
        return world.bean(ImportService.class);
    }

    private static TeamId team(World world) {
        return world.scene().team();
    }
}
