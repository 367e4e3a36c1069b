package app.greenroom.comment.suggestion;

import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.HistoryService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.TextEdit;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.comment.Suggestion;
import app.greenroom.comment.SuggestionState;
import app.greenroom.comment.ThreadState;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SuggestionServiceTest {

    @Autowired
    SuggestionService suggestions;

    @Autowired
    CommentService reviews;

    @Autowired
    AnswerService answerService;

    @Autowired
    HistoryService history;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    @Autowired
    JdbcClient database;

    Scene scene;

    @BeforeEach
    void anAnswer() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time enters the line.");
    }

    @Test
    void whatIsResolvedIsNotDecidedAnyMore() {
        ThreadId id = fixtures.suggest(scene, 0, "at a time", "by token");
        Acting.as(scene.mentor(), () -> reviews.resolve(id));
        assertThatThrownBy(() -> Acting.as(
                        scene.candidate(), () -> suggestions.accept(new AcceptSuggestion(CommandId.next(), id, null))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already resolved");
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> suggestions.decline(CommandId.next(), id)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSuggestionReadsBackWithWhatItWasMadeForAndWhatStandsThere() {
        fixtures.suggest(scene.mentor(), scene, 0, "enters the line", "takes the token", "Name the *token*.");
        CommentThread thread = only();
        assertThat(thread.proposes()).isTrue();
        assertThat(thread.comments().getFirst().body()).isEqualTo("Name the *token*.");
        Suggestion suggestion = suggestion(thread);
        assertThat(suggestion.original()).isEqualTo("enters the line");
        assertThat(suggestion.replacement()).isEqualTo("takes the token");
        assertThat(suggestion.fits()).isTrue();
        assertThat(suggestion.by().id()).isEqualTo(scene.mentor());
    }

    @Test
    void anAcceptedSuggestionStandsInTheTextInTheNameOfWhoeverMadeIt() {
        ThreadId id = fixtures.suggest(scene, 0, "enters the line", "takes the token");
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("One train at a time takes the token.");
        CommentThread thread = only();
        assertThat(thread.state()).isEqualTo(ThreadState.RESOLVED);
        assertThat(suggestion(thread).state()).isEqualTo(SuggestionState.ACCEPTED);
        assertThat(suggestion(thread).decidedBy())
                .extracting(who -> Objects.requireNonNull(who).id())
                .isEqualTo(scene.candidate());
        assertThat(suggestion(thread).standing()).isEqualTo("takes the token");
        assertThat(lastChange())
                .isEqualTo(
                        new Change(scene.candidate().toString(), scene.mentor().toString()));
    }

    @Test
    void theHistorySaysWhoseSuggestionItWasAndWhoAcceptedIt() {
        fixtures.accept(scene, fixtures.suggest(scene, 0, "enters the line", "takes the token"));
        var steps = Acting.as(
                        scene.lead(), () -> history.history(scene.assignment(), AnswerFixtures.question(scene, 0)))
                .steps();
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().suggestedBy()).isNull();
        assertThat(steps.getLast().suggestedBy()).isEqualTo(scene.mentor());
        assertThat(steps.getLast().authors()).containsExactly(scene.candidate());
    }

    @Test
    void itReplacesWhatItsLastWordBecame() {
        ThreadId id = fixtures.suggest(scene, 0, "One train", "A single train");
        answers.write(scene, 0, "One engine at a time enters the line.");
        assertThat(suggestion(only()).standing()).isEqualTo("One engine");
        Acting.as(
                scene.candidate(), () -> suggestions.accept(new AcceptSuggestion(CommandId.next(), id, "One engine")));
        assertThat(text()).isEqualTo("A single train at a time enters the line.");
    }

    @Test
    void emptyWordsTakeTheOthersOutAndNothingIsLost() {
        ThreadId id = fixtures.suggest(scene, 0, " at a time", "");
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("One train enters the line.");
        assertThat(only().orphaned()).isFalse();
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileStays() {
        ThreadId id = fixtures.suggest(scene, 0, "enters the line", "takes the token");
        answers.write(scene, 0, "As a rule, one train at a time enters the line. Always.");
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("As a rule, one train at a time takes the token. Always.");
    }

    @Test
    void anEditOnItsWayWhileTheCandidateAcceptsLosesAndMisplacesNothing() {
        ThreadId id = fixtures.suggest(scene, 0, "enters the line", "takes the token");
        var seen = answers.read(scene, 0);
        TextChange typed = TextChange.replace(seen.text().length(), new TextRange(0, 3), "Only one");
        fixtures.accept(scene, id);
        assertThat(push(seen.version(), typed)).isFalse();
        TextChange accepted = TextChange.parse(Acting.as(
                        scene.candidate(),
                        () -> answerService.pull(scene.assignment(), seen.question(), seen.version()))
                .updates()
                .getFirst()
                .changesJson());
        assertThat(push(seen.version() + 1, typed.rebaseOver(accepted))).isTrue();
        assertThat(text()).isEqualTo("Only one train at a time takes the token.");
    }

    @Test
    void wordsThatChangedSinceAreShownBesideTheOldOnesAndAskedAboutFirst() {
        ThreadId id = fixtures.suggest(scene, 0, "enters the line", "takes the token");
        answers.write(scene, 0, "One train at a time enters the single line.");
        Suggestion suggestion = suggestion(only());
        assertThat(suggestion.overtaken()).isTrue();
        assertThat(suggestion.standing()).isEqualTo("enters the single line");
        assertThatThrownBy(() -> fixtures.accept(scene, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Compare both");
        assertThatThrownBy(() -> acceptInsteadOf(id, "enters the line"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Compare both");
        acceptInsteadOf(id, "enters the single line");
        assertThat(text()).isEqualTo("One train at a time takes the token.");
    }

    @Test
    void aSuggestionWhoseWordsAreGoneCantBeAccepted() {
        ThreadId id = fixtures.suggest(scene, 0, "at a time", "at once");
        answers.write(scene, 0, "We bulldoze.");
        assertThat(suggestion(only()).standing()).isNull();
        assertThatThrownBy(() -> fixtures.accept(scene, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reattach");
    }

    @Test
    void anAcceptedSuggestionCanBeTakenBackAndWhatWasWrittenSinceStays() {
        ThreadId id = fixtures.suggest(scene, 0, "One train", "A train");
        CommandId decision = fixtures.accept(scene, id);
        answers.write(scene, 0, "A train at a time enters the line. Always.");
        Acting.as(scene.candidate(), () -> suggestions.takeBack(decision));
        assertThat(text()).isEqualTo("One train at a time enters the line. Always.");
        CommentThread thread = only();
        assertThat(thread.state()).isEqualTo(ThreadState.OPEN);
        assertThat(suggestion(thread).open()).isTrue();
        assertThat(suggestion(thread).fits()).isTrue();
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("A train at a time enters the line. Always.");
    }

    @Test
    void aDecisionIsMadeOnceHoweverOftenItIsSent() {
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        AcceptSuggestion command = new AcceptSuggestion(CommandId.next(), id, null);
        Acting.as(scene.candidate(), () -> {
            suggestions.accept(command);
            suggestions.accept(command);
            suggestions.accept(new AcceptSuggestion(CommandId.next(), id, null));
        });
        assertThat(text()).isEqualTo("Just one train at a time enters the line.");
    }

    @Test
    void allThatFitAreAcceptedAtOnceAndTheOthersAreLeft() {
        fixtures.suggest(scene, 0, "One train", "A single train");
        fixtures.suggest(scene, 0, "at a time", "");
        fixtures.suggest(scene, 0, "the line", "the section");
        fixtures.suggest(scene, 0, "enters the line", "goes in");
        CommandId command = CommandId.next();
        Accepted accepted = Acting.as(scene.candidate(), () -> suggestions.acceptAll(command, answerPassage(scene, 0)));
        assertThat(accepted).isEqualTo(new Accepted(3, 1));
        assertThat(text()).isEqualTo("A single train enters the section.");
        Acting.as(scene.candidate(), () -> suggestions.takeBack(command));
        assertThat(text()).isEqualTo("One train at a time enters the line.");
        assertThat(threads())
                .hasSize(4)
                .allMatch(CommentThread::proposes)
                .allMatch(thread -> suggestion(thread).fits());
    }

    @Test
    void aDeclinedSuggestionLeavesTheTextAndTheLastWordToTheMentor() {
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        CommandId command = CommandId.next();
        Acting.as(scene.candidate(), () -> suggestions.decline(command, id));
        assertThat(text()).startsWith("One train");
        assertThat(suggestion(only()).state()).isEqualTo(SuggestionState.DECLINED);
        assertThat(only().state()).isEqualTo(ThreadState.ADDRESSED);
        Acting.as(scene.candidate(), () -> suggestions.takeBack(command));
        assertThat(only().proposes()).isTrue();
    }

    @Test
    void allCanBeDeclinedAtOnce() {
        fixtures.suggest(scene, 0, "One", "Just one");
        fixtures.suggest(scene, 0, "the line", "it");
        int declined =
                Acting.as(scene.candidate(), () -> suggestions.declineAll(CommandId.next(), answerPassage(scene, 0)));
        assertThat(declined).isEqualTo(2);
        assertThat(threads()).noneMatch(CommentThread::proposes);
    }

    @Test
    void itsAuthorWithdrawsASuggestionAndBringsItBack() {
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        Acting.as(scene.mentor(), () -> suggestions.withdraw(id));
        assertThat(threads()).isEmpty();
        Acting.as(scene.mentor(), () -> suggestions.bringBack(id));
        assertThat(only().proposes()).isTrue();
    }

    @Test
    void whatOthersRepliedToAWithdrawnSuggestionStays() {
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        fixtures.reply(scene.candidate(), id, "Why “just”?");
        Acting.as(scene.mentor(), () -> suggestions.withdraw(id));
        assertThat(only().resolved()).isTrue();
        assertThat(suggestion(only()).state()).isEqualTo(SuggestionState.WITHDRAWN);
        assertThatThrownBy(() -> fixtures.accept(scene, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void withinAReviewASuggestionWaitsForTheVerdict() {
        answers.submit(scene, 0, "One train at a time enters the single line.");
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        assertThat(threads()).isEmpty();
        assertThatThrownBy(() -> fixtures.accept(scene, id)).isInstanceOf(NotFound.class);
        assertThat(Acting.as(scene.candidate(), () -> suggestions.acceptAll(CommandId.next(), answerPassage(scene, 0))))
                .isEqualTo(new Accepted(0, 0));
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "Tighten it.");
        assertThat(only().proposes()).isTrue();
        fixtures.accept(scene, id);
        assertThat(text()).startsWith("Just one train");
    }

    @Test
    void aPendingSuggestionIsWithdrawnAndBroughtBackUnseen() {
        answers.submit(scene, 0, "One train at a time enters the single line.");
        ThreadId id = fixtures.suggest(scene, 0, "One", "Just one");
        Acting.as(scene.mentor(), () -> suggestions.withdraw(id));
        assertThat(fixtures.threads(scene.mentor(), answerPassage(scene, 0))).isEmpty();
        Acting.as(scene.mentor(), () -> suggestions.bringBack(id));
        assertThat(fixtures.threads(scene.mentor(), answerPassage(scene, 0)))
                .singleElement()
                .matches(CommentThread::proposes);
        assertThat(threads()).isEmpty();
    }

    @Test
    void aSuggestionMustChangeSomething() {
        assertThatThrownBy(() -> fixtures.suggest(scene, 0, "One", "One"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Change the text first");
    }

    @Test
    void onlyAnswersCanBeWrittenDifferently() {
        Passage question = Passage.question(scene.assignment(), AnswerFixtures.question(scene, 0));
        assertThatThrownBy(() -> Acting.as(
                        scene.mentor(),
                        () -> suggestions.suggest(new SuggestChange(
                                CommandId.next(), question, new Selected(0, new TextRange(0, 3)), "Hm", ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSuggestionMadeWhileTheTextWentOnMeansTheWordsItsAuthorSaw() {
        Selected seen = fixtures.select(scene, 0, "the line");
        answers.write(scene, 0, "Well then: one train at a time enters the line.");
        ThreadId id = Acting.as(
                scene.mentor(),
                () -> suggestions.suggest(
                        new SuggestChange(CommandId.next(), answerPassage(scene, 0), seen, "the section", "")));
        assertThat(suggestion(only()).fits()).isTrue();
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("Well then: one train at a time enters the section.");
    }

    @Test
    void commentsWithinAcceptedWordsStayOnTheirs() {
        fixtures.comment(scene, 0, "a time", "Or two?");
        ThreadId id = fixtures.suggest(scene, 0, "One train at a time enters", "Just one train at a time goes into");
        fixtures.accept(scene, id);
        CommentThread comment = threads().stream()
                .filter(thread -> thread.suggestion() == null)
                .findFirst()
                .orElseThrow();
        TextRange at = Objects.requireNonNull(comment.placement()).range().orElseThrow();
        assertThat(at.in(text())).isEqualTo("a time");
    }

    private void acceptInsteadOf(ThreadId id, @Nullable String words) {
        Acting.as(scene.candidate(), () -> suggestions.accept(new AcceptSuggestion(CommandId.next(), id, words)));
    }

    private boolean push(int version, TextChange change) {
        return Acting.as(
                        scene.candidate(),
                        () -> answerService.push(
                                scene.assignment(),
                                AnswerFixtures.question(scene, 0),
                                new TextEdit(CommandId.next(), version, change, "a-window")))
                .accepted();
    }

    private String text() {
        return answers.read(scene, 0).text();
    }

    private List<CommentThread> threads() {
        return fixtures.threads(scene.candidate(), answerPassage(scene, 0));
    }

    private CommentThread only() {
        assertThat(threads()).hasSize(1);
        return threads().getFirst();
    }

    private static Suggestion suggestion(CommentThread thread) {
        return Objects.requireNonNull(thread.suggestion());
    }

    private record Change(String author, String suggestedBy) {}

    private Change lastChange() {
        return database.sql("select author_id as author, suggested_by as suggestedBy from text_change"
                        + " where text_id = ? order by version desc limit 1")
                .param(answers.read(scene, 0).id().toString())
                .query((row, number) -> new Change(row.getString(1), row.getString(2)))
                .single();
    }
}
