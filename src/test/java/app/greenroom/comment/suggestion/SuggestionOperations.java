package app.greenroom.comment.suggestion;

import static app.greenroom.access.Permission.COMMENT;
import static app.greenroom.access.Permission.DECIDE_SUGGESTION;
import static app.greenroom.access.Permission.EDIT_COMMENT;
import static app.greenroom.access.Permission.SUGGEST;

import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.Viewpoint;
import app.greenroom.access.World;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.comment.ReattachService;
import app.greenroom.comment.ReattachThread;
import app.greenroom.comment.Selected;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations on suggestions and on threads that lost their words, for the matrix. */
public final class SuggestionOperations {

    private SuggestionOperations() {}

    public static List<Operation> list() {
        return List.of(
                onSuggestion(
                        "words",
                        SUGGEST,
                        (world, made) -> suggestions(world)
                                .words(
                                        ReviewFixtures.answerPassage(world.scene(), 0),
                                        world.bean(ReviewFixtures.class).select(world.scene(), 0, "train"))),
                onSuggestion(
                        "suggest",
                        SUGGEST,
                        (world, made) -> suggestions(world)
                                .suggest(new SuggestChange(
                                        CommandId.next(),
                                        ReviewFixtures.answerPassage(world.scene(), 0),
                                        new Selected(1, new TextRange(0, 3)),
                                        "Just one",
                                        ""))),
                onSuggestion(
                        "accept",
                        DECIDE_SUGGESTION,
                        (world, made) -> suggestions(world).accept(new AcceptSuggestion(CommandId.next(), made, null))),
                onSuggestion(
                        "decline",
                        DECIDE_SUGGESTION,
                        (world, made) -> suggestions(world).decline(CommandId.next(), made)),
                onSuggestion(
                        "acceptAll",
                        DECIDE_SUGGESTION,
                        (world, made) -> suggestions(world)
                                .acceptAll(CommandId.next(), ReviewFixtures.answerPassage(world.scene(), 0))),
                onSuggestion(
                        "declineAll",
                        DECIDE_SUGGESTION,
                        (world, made) -> suggestions(world)
                                .declineAll(CommandId.next(), ReviewFixtures.answerPassage(world.scene(), 0))),
                Operation.given(
                        SuggestionService.class,
                        "takeBack",
                        DECIDE_SUGGESTION,
                        world -> world.bean(ReviewFixtures.class).accept(world.scene(), suggested(world)),
                        (world, decision) -> suggestions(world).takeBack(decision)),
                onSuggestion(
                                "withdraw",
                                EDIT_COMMENT,
                                (world, made) -> suggestions(world).withdraw(made))
                        .byAuthor(Viewpoint.THE_MENTOR),
                onSuggestion(
                                "bringBack",
                                EDIT_COMMENT,
                                (world, made) -> suggestions(world).bringBack(made))
                        .byAuthor(Viewpoint.THE_MENTOR),
                Operation.given(
                        ReattachService.class,
                        "reattach",
                        COMMENT,
                        SuggestionOperations::suggested,
                        (world, made) -> world.bean(ReattachService.class)
                                .reattach(new ReattachThread(
                                        CommandId.next(), made, new Selected(1, new TextRange(0, 3))))));
    }

    private static Operation onSuggestion(String method, Permission permission, BiConsumer<World, ThreadId> call) {
        return Operation.given(SuggestionService.class, method, permission, SuggestionOperations::suggested, call);
    }

    private static ThreadId suggested(World world) {
        world.bean(AnswerFixtures.class).write(world.scene(), 0, "One train at a time.");
        return world.bean(ReviewFixtures.class).suggest(world.scene(), 0, "at a time", "at once");
    }

    private static SuggestionService suggestions(World world) {
        return world.bean(SuggestionService.class);
    }
}
