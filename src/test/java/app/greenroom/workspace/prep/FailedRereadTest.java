package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.Outage;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.command.CommandLog;
import app.greenroom.command.NextCommand;
import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageThreads;
import app.greenroom.comment.Selected;
import app.greenroom.comment.ui.CommentedLayout;
import app.greenroom.comment.ui.ThreadCard;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.composer.SuggestionForm;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The database is away between the moment that something is stored and the moment that it would be shown. */
@ViewTest
class FailedRereadTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CommentService service;

    @Test
    void aReplyThatIsStoredIsPostedAndTheNextOneIsAnother(Browser browser) {
        Scene scene = reviewed();
        browser.login(scene.candidate()).open(path(scene));
        Composer reply = _get(Composer.class, spec -> spec.withClasses("thread-reply"));

        Outage.afterStoring(() -> reply.submit("The night train."));

        assertThat(outcome(reply)).doesNotContain("couldn’t be sent");
        reply.submit("And the day train.");
        assertThat(outcome(reply)).contains("null");
        assertThat(said(scene)).containsExactly("Which?", "The night train.", "And the day train.");
    }

    @Test
    void whatCouldNotBeShownIsShownByItselfOnceTheDatabaseIsBack(Browser browser) {
        Scene scene = reviewed();
        browser.login(scene.candidate()).open(path(scene));
        Composer reply = _get(Composer.class, spec -> spec.withClasses("thread-reply"));

        Outage.afterStoring(() -> reply.submit("The night train."));

        _get(
                Span.class,
                spec -> spec.withText("The database didn’t respond in time. Your change may already be saved and will"
                        + " appear in a moment. Check before you try again."));
        await().atMost(Duration.ofSeconds(10)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(ThreadCard.class).thread().comments()).hasSize(2);
        });
    }

    @Test
    void aCommentThatIsStoredLeavesItsForm(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(path(scene));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Comment on the whole question")));
        Composer composer = _get(Composer.class);

        Outage.afterStoring(() -> composer.submit("Do they mean the margin?"));

        assertThat(composer.isAttached()).isFalse();
    }

    @Test
    void aSubmissionThatIsStoredIsFollowedByAnother(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene));

        Outage.afterStoring(() -> {
            try {
                submit();
            } catch (RuntimeException shown) {
                assertThat(shown).hasStackTraceContaining("The database is away");
            }
        });

        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        answers.write(scene, 0, "Two trains.");
        submit();
        assertThat(answers.read(scene, 0).revision()).isEqualTo(2);
    }

    @Test
    void aVerdictThatIsStoredIsGivenAndLeavesNoComplaint(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Request changes")));
        Composer note = _get(Composer.class);

        Outage.afterStoring(() -> note.submit("Name the train."));

        assertThat(outcome(note)).contains("null");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
    }

    @Test
    void aSuggestionThatIsStoredLeavesItsForm(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open(path(scene));
        suggest(scene, reviews.select(scene, 0, "at a time"));
        SuggestionForm form = _get(SuggestionForm.class);

        Outage.afterStoring(() -> form.submit("at once", "Shorter."));

        assertThat(form.isAttached()).isFalse();
        assertThat(said(scene)).containsExactly("Shorter.");
    }

    @Test
    void otherWordsUnderAKnownIdAreRefusedWithWordsAndPostedByTheNextPress() {
        Scene scene = reviewed();
        NextCommand next = new NextCommand();
        CommandId[] used = new CommandId[1];
        // its answer never came, so the window doesn't know
        assertThatThrownBy(() -> next.carryOut(id -> {
                    used[0] = id;
                    throw new IllegalStateException("Nobody knows");
                }))
                .isInstanceOf(IllegalStateException.class);
        reply(scene, used[0], "The night train.");

        assertThatThrownBy(() -> next.carryOut(id -> reply(scene, id, "The day train.")))
                .isInstanceOf(CommandLog.OtherWords.class)
                .hasMessageContaining("this one wasn’t");
        next.carryOut(id -> reply(scene, id, "The day train."));

        assertThat(said(scene)).containsExactly("Which?", "The night train.", "The day train.");
    }

    private Scene reviewed() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        return scene;
    }

    private void reply(Scene scene, CommandId id, String words) {
        Acting.as(scene.candidate(), () -> service.reply(id, thread(scene).id(), words));
    }

    private static void suggest(Scene scene, Selected where) {
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
        _fireDomEvent(_find(CommentedLayout.class).getFirst(), "gr-suggest", data);
    }

    private static void submit() {
        _fireDomEvent(_get(TextEditor.class), "gr-submit", JsonNodeFactory.instance.objectNode());
    }

    private List<String> said(Scene scene) {
        return thread(scene).comments().stream().map(Comment::body).toList();
    }

    private CommentThread thread(Scene scene) {
        PassageThreads[] all = new PassageThreads[1];
        Acting.as(
                scene.candidate(),
                () -> all[0] = service.threadsOn(
                        scene.assignment(), List.of(Passage.answer(scene.assignment(), question(scene, 0)))));
        return all[0].threads().getFirst();
    }

    private static String outcome(Composer composer) {
        return String.valueOf(composer.getElement().getPropertyRaw("outcome"));
    }

    private static String path(Scene scene) {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
    }
}
