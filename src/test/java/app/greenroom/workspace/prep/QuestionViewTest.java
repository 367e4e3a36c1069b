package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Revision;
import app.greenroom.answer.ui.WithdrawButton;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.ui.MarginHead;
import app.greenroom.comment.ui.ThreadCard;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.round.ClaimService;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.ui.EarlierVerdicts;
import app.greenroom.round.ui.VerdictPanel;
import app.greenroom.shared.AnswerId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class QuestionViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ClaimService claims;

    @Autowired
    AnswerService answering;

    @Test
    void theCandidateSubmitsWhatTheyWroteAndMayUndoIt(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene, 0));
        _fireDomEvent(_get(TextEditor.class), "gr-submit", JsonNodeFactory.instance.objectNode());
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void theCandidateWithdrawsUntilAMentorHasBegun(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId id = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene, 0));
        _click(_get(WithdrawButton.class));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.DRAFT);
        assertThat(_find(WithdrawButton.class)).isEmpty();
        answers.submit(scene, 0, "One train at a time, always.");
        Acting.as(scene.mentor(), () -> claims.begin(id));
        browser.open(path(scene, 0));
        assertThat(_find(WithdrawButton.class)).isEmpty();
    }

    @Test
    void whatTheMentorShouldLookAtGoesOutWithTheText(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene, 0));
        var asked = JsonNodeFactory.instance.objectNode();
        asked.putObject("event.detail").put("asked", "the ending");
        _fireDomEvent(_get(TextEditor.class), "gr-submit", asked);
        assertThat(Acting.as(
                        scene.candidate(),
                        () -> answering.revisions(
                                scene.assignment(), scene.questions().getFirst().id())))
                .extracting(Revision::note)
                .containsExactly("the ending");
    }

    @Test
    void anEmptyAnswerIsNotSubmittedAndTheScreenSaysWhy(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(path(scene, 0));
        _fireDomEvent(_get(TextEditor.class), "gr-submit", JsonNodeFactory.instance.objectNode());
        _assertOne(Span.class, spec -> spec.withText("Write an answer first, then submit it."));
    }

    @Test
    void theCandidateReadsTheScoresOfEarlierRounds(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.grade(scene, 0, 2);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.submit(scene, 0, "The guard decides.");
        reviews.grade(scene, 0, 4);
        reviews.decide(scene, 0, Decision.APPROVE, "");
        browser.login(scene.candidate()).open(path(scene, 0));
        assertThat(_get(VerdictPanel.class).getElement().getTextRecursively()).contains("4 of 4", "1 earlier verdict");
        assertThat(_get(EarlierVerdicts.class).getElement().getTextRecursively())
                .contains("Changes requested", "submission 1", "2 of 4")
                .doesNotContain("4 of 4");
    }

    @Test
    void aMentorReadsTheDraftWithoutAnEditor(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open(path(scene, 0));
        _assertNone(TextEditor.class);
        assertThat(_find(PassageText.class).getLast().getElement().getProperty("html"))
                .contains("One train at a time.");
    }

    @Test
    void theCandidateRepliesAndCallsAThreadAddressed(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        browser.login(scene.candidate()).open(path(scene, 0));
        _get(Composer.class, spec -> spec.withClasses("thread-reply")).submit("The night train.");
        _click(_get(NativeButton.class, spec -> spec.withText("Addressed")));
        CommentThread thread = only(scene);
        assertThat(thread.comments()).hasSize(2);
        assertThat(thread.state()).isEqualTo(ThreadState.ADDRESSED);
        _assertNone(NativeButton.class, spec -> spec.withText("Resolve"));
    }

    @Test
    void aRefusedCommentKeepsItsComposerWithTheWords(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(path(scene, 0));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Comment on the whole question")));
        Composer composer = _get(Composer.class);
        composer.submit("   ");
        assertThat(composer.isAttached()).isTrue();
        assertThat(String.valueOf(composer.getElement().getPropertyRaw("outcome")))
                .contains("Write a comment first");
        composer.submit("Do they mean the margin?");
        assertThat(composer.isAttached()).isFalse();
        _assertOne(ThreadCard.class);
    }

    @Test
    void resolvedThreadsStandBehindASwitch(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        browser.login(scene.mentor()).open(path(scene, 0));
        _click(_get(NativeButton.class, spec -> spec.withText("Resolve")));
        _assertNone(ThreadCard.class);
        _click(_get(NativeButton.class, spec -> spec.withText("Show 1 resolved")));
        _assertOne(ThreadCard.class);
    }

    @Test
    void aThreadWhoseWordsAreGoneStandsInTheTrayWithItsQuote(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        answers.write(scene, 0, "0123456789");
        browser.login(scene.candidate()).open(path(scene, 0));
        assertThat(_get(MarginHead.class).getElement().getTextRecursively()).contains("“train”");
    }

    @Test
    void theLastVerdictStandsOnTopWithItsNote(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say *which* train.");
        browser.login(scene.candidate()).open(path(scene, 0));
        assertThat(_get(VerdictPanel.class).getElement().getTextRecursively())
                .contains("Changes requested", "by Mira Mentor");
    }

    @Test
    void itsQueriesDoNotGrowWithQuestionsAndThreads(Browser browser) {
        Scene small = assignments.aSceneOf(2, 0);
        Scene large = assignments.aSceneOf(12, 0);
        int few = queriesWith(browser, small, 1);
        int many = queriesWith(browser, large, 8);
        assertThat(many).isEqualTo(few);
    }

    private int queriesWith(Browser browser, Scene scene, int threads) {
        answers.submit(scene, 0, "One train at a time, says the rule.");
        for (int i = 0; i < threads; i++) {
            reviews.comment(scene, 0, "train", "Which? " + i);
        }
        answers.write(scene, 0, "Well, one train at a time, says the rule.");
        answers.write(scene, 1, "Another.");
        browser.login(scene.mentor());
        browser.open(path(scene, 0));
        assertThat(_find(ThreadCard.class)).hasSize(threads);
        return QueryCount.of(() -> browser.open(path(scene, 1)).open(path(scene, 0)));
    }

    private CommentThread only(Scene scene) {
        List<CommentThread> threads = reviews.threads(scene.mentor(), ReviewFixtures.answerPassage(scene, 0));
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }

    private static String path(Scene scene, int index) {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, index);
    }
}
