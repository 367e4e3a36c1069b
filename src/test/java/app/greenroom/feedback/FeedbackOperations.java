package app.greenroom.feedback;

import static app.greenroom.access.Permission.ADDRESS_THREAD;
import static app.greenroom.access.Permission.KEEP_NOTE;
import static app.greenroom.access.Permission.READ_ASSIGNMENT;
import static app.greenroom.access.Permission.READ_OWN_WORDS;
import static app.greenroom.access.Permission.THANK_MENTOR;

import app.greenroom.access.Operation;
import app.greenroom.access.World;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import java.util.List;
import java.util.Set;

/** The operations of this module, for the matrix. */
public final class FeedbackOperations {

    private FeedbackOperations() {}

    public static List<Operation> list() {
        return List.of(
                Operation.given(
                        FeedbackService.class,
                        "waiting",
                        ADDRESS_THREAD,
                        FeedbackOperations::reviewed,
                        (world, it) -> world.bean(FeedbackService.class)
                                .waiting(world.scene().assignment(), Set.of())),
                Operation.given(
                        FeedbackService.class,
                        "count",
                        READ_ASSIGNMENT,
                        FeedbackOperations::reviewed,
                        (world, it) -> world.bean(FeedbackService.class)
                                .count(world.scene().assignment())),
                Operation.of(
                        PrivateNoteService.class,
                        "mine",
                        READ_OWN_WORDS,
                        world -> world.bean(PrivateNoteService.class)
                                .mine(world.scene().assignment(), AnswerFixtures.question(world.scene(), 0))),
                Operation.of(
                        PrivateNoteService.class,
                        "keep",
                        KEEP_NOTE,
                        world -> world.bean(PrivateNoteService.class)
                                .keep(new KeepNote(
                                        CommandId.next(),
                                        world.scene().assignment(),
                                        AnswerFixtures.question(world.scene(), 0),
                                        PrivateNote.NONE,
                                        new PrivateNote("Ask for numbers.")))),
                Operation.of(
                        TimelineService.class,
                        "told",
                        READ_OWN_WORDS,
                        world -> world.bean(TimelineService.class)
                                .told(new AskTold(world.scene().candidate(), Set.of(), "", 10))),
                Operation.of(
                        ThanksService.class,
                        "of",
                        READ_ASSIGNMENT,
                        world ->
                                world.bean(ThanksService.class).of(world.scene().assignment())),
                Operation.of(
                        ThanksService.class,
                        "received",
                        null,
                        world -> world.bean(ThanksService.class).received()),
                Operation.of(
                        ThanksService.class,
                        "give",
                        THANK_MENTOR,
                        world -> world.bean(ThanksService.class)
                                .give(new GiveThanks(
                                        world.scene().assignment(),
                                        world.scene().mentor(),
                                        "Thank you.",
                                        5))));
    }

    private static ThreadId reviewed(World world) {
        world.bean(AnswerFixtures.class).submit(world.scene(), 0, "One train at a time.");
        return world.bean(ReviewFixtures.class)
                .post(world.scene().mentor(), ReviewFixtures.answerPassage(world.scene(), 0), null, "Which train?");
    }
}
