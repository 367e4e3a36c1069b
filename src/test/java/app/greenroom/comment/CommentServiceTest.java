package app.greenroom.comment;

import static app.greenroom.answer.AnswerFixtures.question;
import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.dossier.Question;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.Placement;
import app.greenroom.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CommentServiceTest {

    @Autowired
    CommentService reviews;

    @Autowired
    ThreadQueries directory;

    @Autowired
    AssignmentDirectory loaded;

    @Autowired
    AssignmentService assignmentService;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    Scene scene;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time enters the line.");
    }

    @Test
    void aCommentOnWordsReadsBackWithItsPlaceAndItsHtml() {
        fixtures.comment(scene, 0, "at a time", "**Why** only one?");
        CommentThread thread = only(fixtures.threads(scene.candidate(), answerPassage(scene, 0)));
        assertThat(thread.quote()).isEqualTo("at a time");
        assertThat(thread.placement()).isEqualTo(new Placement.Placed(new TextRange(10, 19)));
        assertThat(thread.comments().getFirst().html().html()).contains("<strong>Why</strong>");
        assertThat(thread.comments().getFirst().mine()).isFalse();
    }

    @Test
    void anAnchorFollowsItsWordsThroughLaterEdits() {
        fixtures.comment(scene, 0, "at a time", "Why?");
        answers.write(scene, 0, "As a rule, one train at a time enters the single line.");
        CommentThread thread = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)));
        assertThat(thread.placement()).isEqualTo(new Placement.Placed(new TextRange(21, 30)));
    }

    @Test
    void aCommentWrittenWhileTheTextWentOnMeansTheWordsItsAuthorSaw() {
        var seen = answers.read(scene, 0);
        answers.write(scene, 0, "Well, one train at a time enters the line.");
        fixtures.post(
                scene.mentor(), answerPassage(scene, 0), new Selected(seen.version(), new TextRange(10, 19)), "Why?");
        CommentThread thread = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)));
        assertThat(thread.quote()).isEqualTo("at a time");
        assertThat(thread.placement()).isEqualTo(new Placement.Placed(new TextRange(16, 25)));
    }

    @Test
    void aThreadWhoseWordsAreGoneKeepsItsQuote() {
        fixtures.comment(scene, 0, "at a time", "Why?");
        answers.write(scene, 0, "We bulldoze.");
        CommentThread thread = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)));
        assertThat(thread.orphaned()).isTrue();
        assertThat(thread.quote()).isEqualTo("at a time");
    }

    @Test
    void aCommentOnAWholeQuestionNeedsNoSelection() {
        Passage passage = Passage.question(scene.assignment(), question(scene, 1));
        fixtures.post(scene.candidate(), passage, null, "Do they mean the margin?");
        assertThat(only(fixtures.threads(scene.mentor(), passage)).whole()).isTrue();
    }

    @Test
    void aQuestionToAskCanBeCommentedOnByItsWordsAndAsAWhole() {
        Question ask = assignments.asks(scene).getFirst();
        fixtures.commentOnAsk(scene, ask, "Which line", "Or which lines?");
        Passage passage = Passage.ask(scene.assignment(), ask.id());
        fixtures.post(scene.candidate(), passage, null, "May I ask this first?");
        List<CommentThread> threads = fixtures.threads(scene.candidate(), passage);
        assertThat(threads).extracting(CommentThread::whole).containsExactly(true, false);
        assertThat(threads.getLast().placement()).isEqualTo(new Placement.Placed(new TextRange(0, 10)));
    }

    @Test
    void aPassageIsWhatItIsAndNothingElse() {
        Question ask = assignments.asks(scene).getFirst();
        assertThatThrownBy(() -> fixtures.threads(scene.candidate(), Passage.question(scene.assignment(), ask.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.threads(scene.candidate(), Passage.answer(scene.assignment(), ask.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> fixtures.threads(scene.candidate(), Passage.ask(scene.assignment(), question(scene, 0))))
                .isInstanceOf(NotFound.class);
        Scene other = assignments.aScene();
        assertThatThrownBy(() -> fixtures.threads(other.candidate(), Passage.ask(other.assignment(), ask.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRangeThatMeansNothingIsRefusedInWords() {
        assertThatThrownBy(() -> fixtures.post(
                        scene.mentor(), answerPassage(scene, 0), new Selected(7, new TextRange(0, 3)), "Hm"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Select the passage again");
        assertThatThrownBy(() -> fixtures.post(
                        scene.mentor(), answerPassage(scene, 0), new Selected(1, new TextRange(30, 300)), "Hm"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptyCommentIsRefusedInWords() {
        assertThatThrownBy(() -> fixtures.post(scene.mentor(), answerPassage(scene, 0), null, "  \n "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write a comment");
    }

    @Test
    void aResentCommentStandsOnce() {
        PostComment command =
                new PostComment(CommandId.next(), answerPassage(scene, 0), null, "Read it aloud once.", true);
        Acting.as(scene.mentor(), () -> {
            reviews.post(command);
            reviews.post(command);
        });
        CommandId reply = CommandId.next();
        ThreadId thread =
                only(fixtures.threads(scene.mentor(), answerPassage(scene, 0))).id();
        Acting.as(scene.candidate(), () -> {
            reviews.reply(reply, thread, "I did.");
            reviews.reply(reply, thread, "I did.");
        });
        assertThat(only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)))
                        .comments())
                .extracting(Comment::body)
                .containsExactly("Read it aloud once.", "I did.");
    }

    @Test
    void addressedIsTheCandidatesWordAndResolvedTheMentors() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> reviews.resolve(thread)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(scene.mentor(), () -> reviews.address(thread)))
                .isInstanceOf(NotFound.class);
        Acting.as(scene.candidate(), () -> reviews.address(thread));
        assertThat(state()).isEqualTo(ThreadState.ADDRESSED);
        Acting.as(scene.mentor(), () -> reviews.resolve(thread));
        assertThat(state()).isEqualTo(ThreadState.RESOLVED);
        Acting.as(scene.candidate(), () -> reviews.reopen(thread));
        assertThat(state()).isEqualTo(ThreadState.OPEN);
    }

    @Test
    void aMentorsReplyOpensWhatWasAddressedAndACandidatesDoesNot() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        Acting.as(scene.candidate(), () -> reviews.address(thread));
        fixtures.reply(scene.candidate(), thread, "The night train.");
        assertThat(state()).isEqualTo(ThreadState.ADDRESSED);
        fixtures.reply(scene.mentor(), thread, "Say so in the text.");
        assertThat(state()).isEqualTo(ThreadState.OPEN);
    }

    @Test
    void onlyTheAuthorEditsAComment() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Whcih?");
        var comment = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)))
                .comments()
                .getFirst();
        Acting.as(scene.mentor(), () -> reviews.edit(comment.id(), "Which?"));
        var edited = only(fixtures.threads(scene.candidate(), answerPassage(scene, 0)))
                .comments()
                .getFirst();
        assertThat(edited.body()).isEqualTo("Which?");
        assertThat(edited.editedAt()).isNotNull();
        for (var other : List.of(scene.candidate(), scene.lead())) {
            assertThatThrownBy(() -> Acting.as(other, () -> reviews.edit(comment.id(), "Mine")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(other, () -> reviews.delete(comment.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(thread).isNotNull();
    }

    @Test
    void aThreadWithoutCommentsDisappearsAndComesBackWithUndo() {
        fixtures.comment(scene, 0, "train", "Which?");
        var comment = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)))
                .comments()
                .getFirst();
        Acting.as(scene.mentor(), () -> reviews.delete(comment.id()));
        assertThat(fixtures.threads(scene.mentor(), answerPassage(scene, 0))).isEmpty();
        assertThat(directory.waiting(List.of(loaded.assignment(scene.assignment()))))
                .isEmpty();
        Acting.as(scene.mentor(), () -> reviews.restore(comment.id()));
        assertThat(fixtures.threads(scene.mentor(), answerPassage(scene, 0))).hasSize(1);
        assertThat(directory.waiting(List.of(loaded.assignment(scene.assignment()))))
                .containsEntry(scene.assignment(), 1);
    }

    @Test
    void leadsReadAndStrangersDoNot() {
        fixtures.comment(scene, 0, "train", "Which?");
        assertThat(fixtures.threads(scene.lead(), answerPassage(scene, 0))).hasSize(1);
        assertThatThrownBy(() -> fixtures.post(scene.lead(), answerPassage(scene, 0), null, "Hello"))
                .isInstanceOf(NotFound.class);
        Scene other = assignments.aScene();
        assertThatThrownBy(() -> fixtures.threads(other.mentor(), answerPassage(scene, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void passagesOfAnotherDossierAreNotCommentedOn() {
        Scene other = assignments.aScene();
        Passage foreign = Passage.question(scene.assignment(), question(other, 0));
        assertThatThrownBy(() -> fixtures.post(scene.mentor(), foreign, null, "Hello"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.threads(scene.mentor(), foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEndedAssignmentTakesNoMoreWords() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        Acting.as(scene.lead(), () -> assignmentService.end(scene.assignment()));
        var comment = only(fixtures.threads(scene.mentor(), answerPassage(scene, 0)))
                .comments()
                .getFirst();
        assertThatThrownBy(() -> fixtures.reply(scene.candidate(), thread, "Late"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(scene.mentor(), () -> reviews.edit(comment.id(), "Late")))
                .isInstanceOf(NotFound.class);
    }

    private ThreadState state() {
        return only(fixtures.threads(scene.mentor(), answerPassage(scene, 0))).state();
    }

    private static CommentThread only(List<CommentThread> threads) {
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }
}
