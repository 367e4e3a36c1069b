package app.greenroom.story;

import static app.greenroom.access.Permission.FOLLOW_ASSIGNMENT;
import static app.greenroom.access.Permission.KEEP_STORY;
import static app.greenroom.access.Permission.RATE_CONCEPT;

import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.World;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.coedit.TextEdit;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import app.greenroom.text.TextChange;
import java.util.List;
import java.util.function.BiConsumer;

/** The operations of this module, for the matrix. */
public final class StoryOperations {

    private StoryOperations() {}

    public static List<Operation> list() {
        return List.of(
                story("bank", FOLLOW_ASSIGNMENT, (world, id) -> stories(world).bank(assignment(world))),
                story(
                        "begin",
                        KEEP_STORY,
                        (world, id) -> stories(world)
                                .begin(new BeginStory(
                                        CommandId.next(), assignment(world), "A delay", "", question(world)))),
                story("rename", KEEP_STORY, (world, id) -> stories(world).rename(id, "A long delay")),
                story(
                        "push",
                        KEEP_STORY,
                        (world, id) -> stories(world)
                                .push(
                                        id,
                                        new TextEdit(
                                                CommandId.next(),
                                                0,
                                                TextChange.parse("[14,[0,\" It was late.\"]]"),
                                                "client"))),
                story("pull", FOLLOW_ASSIGNMENT, (world, id) -> stories(world).pull(id, 0)),
                story("delete", KEEP_STORY, (world, id) -> stories(world).delete(id)),
                story("restore", KEEP_STORY, (world, id) -> stories(world).restore(id)),
                story("earlier", KEEP_STORY, (world, id) -> stories(world).earlier(assignment(world))),
                story(
                        "bring",
                        KEEP_STORY,
                        (world, id) -> stories(world).bring(CommandId.next(), assignment(world), id)),
                tie(
                        "tie(StoryId,QuestionId)",
                        KEEP_STORY,
                        (world, id) -> ties(world).tie(id, question(world))),
                tie(
                        "untie(StoryId,QuestionId)",
                        KEEP_STORY,
                        (world, id) -> ties(world).untie(id, question(world))),
                tie(
                        "tie(StoryId,ConceptId)",
                        KEEP_STORY,
                        (world, id) -> ties(world).tie(id, concept(world))),
                tie(
                        "untie(StoryId,ConceptId)",
                        KEEP_STORY,
                        (world, id) -> ties(world).untie(id, concept(world))),
                tie(
                        "tie(AssignmentId,ConceptId,QuestionId)",
                        RATE_CONCEPT,
                        (world, id) -> ties(world).tie(assignment(world), concept(world), question(world))),
                tie(
                        "untie(AssignmentId,ConceptId,QuestionId)",
                        RATE_CONCEPT,
                        (world, id) -> ties(world).untie(assignment(world), concept(world), question(world))));
    }

    private static Operation story(String method, Permission permission, BiConsumer<World, StoryId> call) {
        return Operation.given(StoryService.class, method, permission, StoryOperations::prepared, call);
    }

    private static Operation tie(String method, Permission permission, BiConsumer<World, StoryId> call) {
        return Operation.given(TieService.class, method, permission, StoryOperations::prepared, call);
    }

    private static StoryId prepared(World world) {
        return world.bean(StoryFixtures.class).aStory(world.scene(), "A delay", "I was late. ok");
    }

    private static ConceptId concept(World world) {
        return world.bean(StoryFixtures.class)
                .bank(world.scene())
                .concepts()
                .getFirst()
                .id();
    }

    private static QuestionId question(World world) {
        return AnswerFixtures.question(world.scene(), 0);
    }

    private static AssignmentId assignment(World world) {
        return world.scene().assignment();
    }

    private static StoryService stories(World world) {
        return world.bean(StoryService.class);
    }

    private static TieService ties(World world) {
        return world.bean(TieService.class);
    }
}
