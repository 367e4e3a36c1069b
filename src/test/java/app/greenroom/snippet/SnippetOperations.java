package app.greenroom.snippet;

import static app.greenroom.access.Permission.EDIT_SHARED_SNIPPET;
import static app.greenroom.access.Permission.EDIT_SNIPPET;
import static app.greenroom.access.Permission.KEEP_SNIPPETS;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.Viewpoint;
import app.greenroom.access.World;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.SnippetId;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix: a mentor's own snippet, and one that the mentor shared. */
public final class SnippetOperations {

    private static final SnippetText TEXT = new SnippetText("Example", "What happened then, {name}?");

    private SnippetOperations() {}

    public static List<Operation> list() {
        return List.of(
                Operation.of(
                        SnippetService.class,
                        "mine",
                        null,
                        world -> snippets(world).mine()),
                Operation.of(
                        SnippetService.class,
                        "add",
                        KEEP_SNIPPETS,
                        world -> snippets(world)
                                .add(CommandId.next(), world.scene().team(), TEXT)),
                personal("change", (world, snippet) -> snippets(world).change(snippet, TEXT)),
                personal("share", (world, snippet) -> snippets(world).share(snippet, true)),
                personal("delete", (world, snippet) -> snippets(world).delete(snippet)),
                personal("restore", (world, snippet) -> snippets(world).restore(snippet)),
                shared("change", (world, snippet) -> snippets(world).change(snippet, TEXT)),
                shared("share", (world, snippet) -> snippets(world).share(snippet, false)),
                shared("delete", (world, snippet) -> snippets(world).delete(snippet)));
    }

    private static Operation personal(String method, BiConsumer<World, SnippetId> call) {
        return on(method, EDIT_SNIPPET, false, call);
    }

    private static Operation shared(String method, BiConsumer<World, SnippetId> call) {
        return on(method, EDIT_SHARED_SNIPPET, true, call);
    }

    private static Operation on(
            String method, Permission permission, boolean shared, BiConsumer<World, SnippetId> call) {
        return Operation.given(
                        SnippetService.class,
                        method,
                        permission,
                        world -> Acting.as(world.scene().mentor(), () -> {
                            SnippetId made = snippets(world)
                                    .add(CommandId.next(), world.scene().team(), TEXT);
                            snippets(world).share(made, shared);
                            return made;
                        }),
                        call)
                .byAuthor(
                        Viewpoint.THE_MENTOR,
                        Viewpoint.THE_MENTOR_AFTER_THE_END,
                        Viewpoint.THE_MENTOR_WHO_WAS_REPLACED);
    }

    private static SnippetService snippets(World world) {
        return world.bean(SnippetService.class);
    }
}
