package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.comment.ui.CommentedLayout;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.comment.ui.SuggestionPart;
import app.greenroom.comment.ui.ThreadCard;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.composer.OtherWords;
import app.greenroom.comment.ui.composer.SuggestionForm;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ViewTest
class SuggestionViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void anAnswer() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time enters the line.");
    }

    @Test
    void theMentorWritesSelectedWordsDifferentlyAndSaysWhy(Browser browser) {
        browser.login(scene.mentor()).open(path());
        fire("gr-suggest", reviews.select(scene, 0, "at a time"));
        SuggestionForm form = _get(SuggestionForm.class);
        assertThat(_get(OtherWords.class).words()).isEqualTo("at a time");
        form.submit("at once", "Shorter.");
        assertThat(only().proposes()).isTrue();
        assertThat(only().comments().getFirst().body()).isEqualTo("Shorter.");
        _assertNone(SuggestionForm.class);
        _assertOne(SuggestionPart.class);
    }

    @Test
    void whatChangesNothingIsRefusedAndStaysInTheForm(Browser browser) {
        browser.login(scene.mentor()).open(path());
        fire("gr-suggest", reviews.select(scene, 0, "at a time"));
        SuggestionForm form = _get(SuggestionForm.class);
        form.submit("at a time", "");
        _assertOne(SuggestionForm.class);
        assertThat(_find(Composer.class).stream()
                        .map(composer -> String.valueOf(composer.getElement().getPropertyRaw("outcome"))))
                .anyMatch(outcome -> outcome.contains("Change the text first"));
    }

    @Test
    void theCandidateAcceptsWithOneKeyAndMayUndoIt(Browser browser) {
        ThreadId id = reviews.suggest(scene, 0, "at a time", "at once");
        browser.login(scene.candidate()).open(path());
        press("y", id.toString());
        assertThat(text()).isEqualTo("One train at once enters the line.");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(text()).isEqualTo("One train at a time enters the line.");
    }

    @Test
    void theCandidateDeclinesWithOneKey(Browser browser) {
        ThreadId id = reviews.suggest(scene, 0, "at a time", "at once");
        browser.login(scene.candidate()).open(path());
        press("x", id.toString());
        assertThat(only().proposes()).isFalse();
        assertThat(text()).contains("at a time");
    }

    @Test
    void whereOtherWordsStandByNowItShowsBothAndAsksFirst(Browser browser) {
        ThreadId id = reviews.suggest(scene, 0, "enters the line", "takes the token");
        answers.write(scene, 0, "One train at a time enters the single line.");
        browser.login(scene.candidate()).open(path());
        assertThat(_get(SuggestionPart.class).getElement().getTextRecursively())
                .contains("The text has changed", "enters the single line");
        press("y", id.toString());
        assertThat(text()).contains("enters the single line");
        _click(_get(NativeButton.class, spec -> spec.withText("Replace")));
        assertThat(text()).isEqualTo("One train at a time takes the token.");
    }

    @Test
    void itsButtonsStayWhileSomethingElseHappens(Browser browser) {
        reviews.suggest(scene, 0, "at a time", "at once");
        browser.login(scene.candidate()).open(path());
        NativeButton accept = _get(NativeButton.class, spec -> spec.withText("Accept"));
        reviews.comment(scene, 0, "the line", "Which line?");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(ThreadCard.class)).hasSize(2);
        });
        assertThat(_get(NativeButton.class, spec -> spec.withText("Accept"))).isSameAs(accept);
    }

    /** The second press is on its way before the answer to the first has come; it arrives only at a button that is there. */
    @Test
    void whoDeclinesAndThinksBetterOfItAtOnceHasAccepted(Browser browser) {
        reviews.suggest(scene, 0, "at a time", "at once");
        browser.login(scene.candidate()).open(path());
        NativeButton accept = _get(NativeButton.class, spec -> spec.withText("Accept"));
        _click(_get(NativeButton.class, spec -> spec.withText("Decline")));
        assertThat(accept.isAttached()).isTrue();
        _click(accept);
        assertThat(text()).isEqualTo("One train at once enters the line.");
    }

    @Test
    void severalCanBeAcceptedAtOnce(Browser browser) {
        reviews.suggest(scene, 0, "One train", "A train");
        reviews.suggest(scene, 0, "the line", "the section");
        browser.login(scene.candidate()).open(path());
        _click(_get(NativeButton.class, spec -> spec.withText("Accept all")));
        assertThat(text()).isEqualTo("A train at a time enters the section.");
    }

    @Test
    void onlyTheCandidateDecides(Browser browser) {
        reviews.suggest(scene, 0, "One train", "A train");
        reviews.suggest(scene, 0, "the line", "the section");
        browser.login(scene.mentor()).open(path());
        _assertNone(NativeButton.class, spec -> spec.withText("Accept"));
        _assertNone(NativeButton.class, spec -> spec.withText("Accept all"));
        press("Y", "");
        assertThat(text()).startsWith("One train");
    }

    @Test
    void itsAuthorWithdrawsASuggestion(Browser browser) {
        reviews.suggest(scene, 0, "One train", "A train");
        browser.login(scene.mentor()).open(path());
        _click(_get(NativeButton.class, spec -> spec.withText("Withdraw")));
        assertThat(threads()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(only().proposes()).isTrue();
    }

    @Test
    void aThreadThatLostItsWordsIsPutOnSelectedOnes(Browser browser) {
        reviews.comment(scene, 0, "at a time", "Why?");
        answers.write(scene, 0, "We bulldoze.");
        browser.login(scene.candidate()).open(path());
        _click(_get(NativeButton.class, spec -> spec.withText("Reattach")));
        fire("gr-reattach", reviews.select(scene, 0, "bulldoze"));
        assertThat(only().orphaned()).isFalse();
        assertThat(only().quote()).isEqualTo("bulldoze");
        assertThat(_get(ThreadCard.class).getElement().getTextRecursively()).contains("Originally on:");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfSuggestions(Browser browser) {
        reviews.suggest(scene, 0, "One train", "A train");
        browser.login(scene.candidate()).open(path());
        int few = QueryCount.of(() -> browser.open(path()));
        for (String words : List.of("at", "time", "enters", "the", "line")) {
            reviews.suggest(scene, 0, words, words + " indeed");
        }
        assertThat(QueryCount.of(() -> browser.open(path()))).isEqualTo(few);
    }

    private void fire(String event, Selected where) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put(
                "passage",
                Passage.answer(scene.assignment(), question(scene, 0)).key());
        detail.put("from", where.range().from());
        detail.put("to", where.range().to());
        detail.put("version", where.version());
        detail.put("quote", "");
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", detail);
        _fireDomEvent(_find(CommentedLayout.class).getFirst(), event, data);
    }

    private static void press(String key, String thread) {
        _find(ShortcutKeys.class).forEach(keys -> keys.press(key, thread));
    }

    private String path() {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
    }

    private String text() {
        return answers.read(scene, 0).text();
    }

    private List<CommentThread> threads() {
        return reviews.threads(scene.candidate(), ReviewFixtures.answerPassage(scene, 0));
    }

    private CommentThread only() {
        assertThat(threads()).hasSize(1);
        return threads().getFirst();
    }
}
