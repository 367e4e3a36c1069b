package app.greenroom.answer;

import static app.greenroom.access.Permission.FOLLOW_ASSIGNMENT;
import static app.greenroom.access.Permission.LET_OTHERS_WRITE;
import static app.greenroom.access.Permission.READ_ASSIGNMENT;
import static app.greenroom.access.Permission.SUBMIT_ANSWER;
import static app.greenroom.access.Permission.WRITE_ANSWER;

import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.coedit.TextEdit;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix. */
public final class AnswerOperations {

    private static final String TEXT = "One train at a time.";

    private AnswerOperations() {}

    public static List<Operation> list() {
        return List.of(
                operation(
                        "open(AssignmentId,QuestionId)",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).open(assignment(world), question(world))),
                operation(
                        "open(AnswerId)",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).open(answer)),
                operation(
                        "overview",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).overview(assignment(world))),
                operation(
                        "texts",
                        FOLLOW_ASSIGNMENT,
                        (world, answer) -> service(world).texts(assignment(world))),
                operation(
                        "pull",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).pull(assignment(world), question(world), 0)),
                operation(
                        "follow",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).follow(assignment(world), question(world), 0)),
                coWriting(
                        "writing",
                        READ_ASSIGNMENT,
                        (world, answer) -> coWriters(world).writing(assignment(world), question(world))),
                coWriting(
                        "letIn",
                        LET_OTHERS_WRITE,
                        (world, answer) -> coWriters(world)
                                .letIn(
                                        assignment(world),
                                        question(world),
                                        world.scene().lead())),
                coWriting(
                        "shutOut",
                        LET_OTHERS_WRITE,
                        (world, answer) -> coWriters(world)
                                .shutOut(
                                        assignment(world),
                                        question(world),
                                        world.scene().mentor())),
                operation(
                        "revisions",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).revisions(assignment(world), question(world))),
                operation(
                        "submission",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).submission(assignment(world), question(world), 1)),
                operation(
                        "push",
                        WRITE_ANSWER,
                        (world, answer) -> service(world)
                                .push(
                                        assignment(world),
                                        question(world),
                                        new TextEdit(
                                                CommandId.next(),
                                                1,
                                                TextChange.replace(TEXT.length(), new TextRange(0, 0), "Well: "),
                                                "matrix-client"))),
                history(
                        "history",
                        READ_ASSIGNMENT,
                        (world, answer) -> histories(world).history(assignment(world), question(world))),
                history(
                        "restore",
                        WRITE_ANSWER,
                        (world, answer) ->
                                histories(world).restore(CommandId.next(), assignment(world), question(world), 0)),
                operation(
                        "submit(CommandId,AssignmentId,QuestionId)",
                        SUBMIT_ANSWER,
                        (world, answer) -> service(world).submit(CommandId.next(), assignment(world), question(world))),
                operation(
                        "submit(CommandId,AssignmentId,QuestionId,String)",
                        SUBMIT_ANSWER,
                        (world, answer) ->
                                service(world).submit(CommandId.next(), assignment(world), question(world), "The end")),
                operation(
                        "mayWithdraw",
                        READ_ASSIGNMENT,
                        (world, answer) -> service(world).mayWithdraw(assignment(world), question(world))),
                operation(
                        "withdraw",
                        SUBMIT_ANSWER,
                        (world, answer) -> service(world).withdraw(assignment(world), question(world), 1)));
    }

    private static Operation coWriting(String method, Permission permission, BiConsumer<World, AnswerId> call) {
        return of(CoWriterService.class, method, permission, call);
    }

    private static Operation history(String method, Permission permission, BiConsumer<World, AnswerId> call) {
        return of(HistoryService.class, method, permission, call);
    }

    private static HistoryService histories(World world) {
        return world.bean(HistoryService.class);
    }

    private static CoWriterService coWriters(World world) {
        return world.bean(CoWriterService.class);
    }

    private static Operation operation(String method, Permission permission, BiConsumer<World, AnswerId> call) {
        return of(AnswerService.class, method, permission, call);
    }

    /** On an answer that was submitted. */
    private static Operation of(
            Class<?> service, String method, Permission permission, BiConsumer<World, AnswerId> call) {
        return Operation.given(
                service,
                method,
                permission,
                world -> world.bean(AnswerFixtures.class).submit(world.scene(), 0, TEXT),
                call);
    }

    private static AnswerService service(World world) {
        return world.bean(AnswerService.class);
    }

    private static AssignmentId assignment(World world) {
        return world.scene().assignment();
    }

    private static QuestionId question(World world) {
        return AnswerFixtures.question(world.scene(), 0);
    }
}
