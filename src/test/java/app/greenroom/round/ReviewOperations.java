package app.greenroom.round;

import static app.greenroom.access.Permission.ADDRESS_THREAD;
import static app.greenroom.access.Permission.COMMENT;
import static app.greenroom.access.Permission.EDIT_COMMENT;
import static app.greenroom.access.Permission.GIVE_VERDICT;
import static app.greenroom.access.Permission.READ_ASSIGNMENT;
import static app.greenroom.access.Permission.REOPEN_THREAD;
import static app.greenroom.access.Permission.RESOLVE_THREAD;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.Viewpoint;
import app.greenroom.access.World;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.comment.BeginningService;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.Marked;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.rubric.RubricDirectory;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix. */
public final class ReviewOperations {

    /** A submitted answer with a mentor's comment. */
    private record Reviewed(AnswerId answer, Passage passage, ThreadId thread) {

        CommentId comment() {
            return new CommentId(thread.value());
        }
    }

    private ReviewOperations() {}

    public static List<Operation> list() {
        return List.of(
                onThread(
                        "threadsOn(AssignmentId,List)",
                        READ_ASSIGNMENT,
                        (world, it) -> service(world).threadsOn(world.scene().assignment(), List.of(it.passage()))),
                onThread(
                        "threadsOn(AssignmentId,List,Map)",
                        READ_ASSIGNMENT,
                        (world, it) -> service(world)
                                .threadsOn(world.scene().assignment(), List.of(it.passage()), Map.of(it.passage(), 1))),
                onThread(
                        "placesOf",
                        READ_ASSIGNMENT,
                        (world, it) -> service(world)
                                .placesOf(
                                        world.scene().assignment(),
                                        List.of(new Marked(it.passage(), new Selected(1, new TextRange(0, 1)))),
                                        Map.of())),
                onThread(
                        "waitingByQuestion",
                        READ_ASSIGNMENT,
                        (world, it) ->
                                service(world).waitingByQuestion(world.scene().assignment())),
                onThread(
                        "seen",
                        COMMENT,
                        (world, it) -> service(world).seen(world.scene().assignment(), List.of(it.thread()))),
                onThread(
                        "post",
                        COMMENT,
                        (world, it) -> service(world)
                                .post(new PostComment(CommandId.next(), it.passage(), null, "Read it aloud."))),
                onThread(
                        "reply(CommandId,ThreadId,String)",
                        COMMENT,
                        (world, it) -> service(world).reply(CommandId.next(), it.thread(), "Which?")),
                onThread(
                        "reply(CommandId,ThreadId,String,boolean)",
                        COMMENT,
                        (world, it) -> service(world).reply(CommandId.next(), it.thread(), "Which?", true)),
                onThread("publish", COMMENT, (world, it) -> service(world).publish(it.thread())),
                onThread(
                        "publishAll",
                        COMMENT,
                        (world, it) -> service(world)
                                .publishAll(world.scene().assignment(), AnswerFixtures.question(world.scene(), 0))),
                onThread("edit", EDIT_COMMENT, (world, it) -> service(world).edit(it.comment(), "Which one?"))
                        .byAuthor(Viewpoint.THE_MENTOR),
                onThread("delete", EDIT_COMMENT, (world, it) -> service(world).delete(it.comment()))
                        .byAuthor(Viewpoint.THE_MENTOR),
                onThread("restore", EDIT_COMMENT, (world, it) -> service(world).restore(it.comment()))
                        .byAuthor(Viewpoint.THE_MENTOR),
                onThread(
                        "address", ADDRESS_THREAD, (world, it) -> service(world).address(it.thread())),
                onThread(
                        "resolve", RESOLVE_THREAD, (world, it) -> service(world).resolve(it.thread())),
                onThread(
                        "unresolve",
                        RESOLVE_THREAD,
                        (world, it) -> service(world).unresolve(it.thread())),
                onThread("reopen", REOPEN_THREAD, (world, it) -> service(world).reopen(it.thread())),
                verdict(
                        "history",
                        READ_ASSIGNMENT,
                        (world, given) -> verdicts(world)
                                .history(world.scene().assignment(), AnswerFixtures.question(world.scene(), 0))),
                verdict(
                        "give",
                        GIVE_VERDICT,
                        (world, given) -> verdicts(world)
                                .give(new GiveVerdict(CommandId.next(), given.answer(), 1, Decision.APPROVE, ""))),
                verdict(
                        "takeBack",
                        GIVE_VERDICT,
                        (world, given) -> verdicts(world).takeBack(given.command())),
                grading("sheet", (world, answer) -> grades(world).sheet(answer)),
                grading(
                        "grade",
                        (world, answer) -> grades(world)
                                .grade(new GradeAnswer(CommandId.next(), answer, 1, aCriterion(world), 3))),
                grading("clear", (world, answer) -> grades(world).clear(answer)),
                claim("on", (claims, answer) -> claims.on(answer)),
                claim("begin", (claims, answer) -> claims.begin(answer)),
                claim("take", (claims, answer) -> claims.take(answer)),
                claim("extend", (claims, answer) -> claims.extend(answer)),
                claim("release", (claims, answer) -> claims.release(answer)),
                onThread(
                        BeginningService.class,
                        "of",
                        READ_ASSIGNMENT,
                        (world, it) -> world.bean(BeginningService.class).of(it.thread())),
                onThread(
                        RereadingService.class,
                        "earlier",
                        READ_ASSIGNMENT,
                        (world, it) -> world.bean(RereadingService.class)
                                .earlier(world.scene().assignment(), AnswerFixtures.question(world.scene(), 0))),
                onThread(
                        RereadingService.class,
                        "earlierThan",
                        READ_ASSIGNMENT,
                        (world, it) -> world.bean(RereadingService.class)
                                .earlierThan(world.scene().assignment(), AnswerFixtures.question(world.scene(), 0), 1)),
                Operation.of(
                        RereadingService.class,
                        "sideBySide",
                        null,
                        world -> world.bean(RereadingService.class).sideBySide()),
                Operation.of(
                        RereadingService.class,
                        "preferSideBySide",
                        null,
                        world -> world.bean(RereadingService.class).preferSideBySide(true)),
                Operation.of(
                        WaitService.class,
                        "usual",
                        READ_ASSIGNMENT,
                        world -> world.bean(WaitService.class)
                                .usual(world.scene().assignment())),
                Operation.of(
                        ReviewQueue.class,
                        "mine",
                        null,
                        world -> world.bean(ReviewQueue.class).mine()),
                Operation.of(
                        ReviewQueue.class,
                        "next",
                        null,
                        world -> world.bean(ReviewQueue.class).next(AnswerId.random())));
    }

    private static Operation onThread(
            Class<?> service, String method, Permission permission, BiConsumer<World, Reviewed> call) {
        return Operation.given(service, method, permission, ReviewOperations::reviewed, call);
    }

    private static Operation onThread(String method, Permission permission, BiConsumer<World, Reviewed> call) {
        return Operation.given(CommentService.class, method, permission, ReviewOperations::reviewed, call);
    }

    private static Operation claim(String method, BiConsumer<ClaimService, AnswerId> call) {
        return Operation.given(
                ClaimService.class,
                method,
                GIVE_VERDICT,
                world -> reviewed(world).answer(),
                (world, answer) -> call.accept(world.bean(ClaimService.class), answer));
    }

    private static Operation verdict(String method, Permission permission, BiConsumer<World, GiveVerdict> call) {
        return Operation.given(
                VerdictService.class,
                method,
                permission,
                world -> {
                    GiveVerdict given = new GiveVerdict(
                            CommandId.next(), reviewed(world).answer(), 1, Decision.REQUEST_CHANGES, "Which?");
                    Acting.as(world.scene().mentor(), () -> verdicts(world).give(given));
                    return given;
                },
                call);
    }

    private static Operation grading(String method, BiConsumer<World, AnswerId> call) {
        return Operation.given(
                GradeService.class,
                method,
                GIVE_VERDICT,
                world -> reviewed(world).answer(),
                call);
    }

    private static CriterionId aCriterion(World world) {
        return world.bean(RubricDirectory.class)
                .criteria(world.scene().team())
                .getFirst()
                .id();
    }

    private static GradeService grades(World world) {
        return world.bean(GradeService.class);
    }

    private static Reviewed reviewed(World world) {
        AnswerId answer = world.bean(AnswerFixtures.class).submit(world.scene(), 0, "One train at a time.");
        Passage passage = ReviewFixtures.answerPassage(world.scene(), 0);
        ThreadId thread = world.bean(ReviewFixtures.class).post(world.scene().mentor(), passage, null, "Which train?");
        return new Reviewed(answer, passage, thread);
    }

    private static CommentService service(World world) {
        return world.bean(CommentService.class);
    }

    private static VerdictService verdicts(World world) {
        return world.bean(VerdictService.class);
    }
}
