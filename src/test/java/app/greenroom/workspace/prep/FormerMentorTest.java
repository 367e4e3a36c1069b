package app.greenroom.workspace.prep;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerHistory;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.answer.HistoryService;
import app.greenroom.answer.Revision;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentThread;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.round.Decision;
import app.greenroom.round.GiveVerdict;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.VerdictService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.story.StoryService;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever mentored until others took over reads what there was then, and nothing that came since. */
@ViewTest
class FormerMentorTest {

    private static final String THEN = "One train at a time, by the timetable.";
    private static final String SINCE = "Nobody but my new mentor should read this.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AnswerService answering;

    @Autowired
    HistoryService histories;

    @Autowired
    VerdictService verdicts;

    @Autowired
    ReadinessService readiness;

    @Autowired
    ChecklistService checklists;

    @Autowired
    StoryService stories;

    private Scene scene;
    private UserId former;
    private ThreadId thread;

    @BeforeEach
    void aMentorWhoWasReplacedBeforeTheTextWentOn() {
        scene = assignments.aScene();
        former = scene.mentor();
        answers.submit(scene, 0, THEN);
        thread = reviews.comment(scene, 0, "timetable", "Which one?");
        reviews.reply(scene.candidate(), thread, "That of the line.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say which timetable.");
        UserId next = people.aMentor(scene.team());
        assignments.mentoredBy(scene, next);
        answers.submit(scene, 0, SINCE);
        answers.write(scene, 1, SINCE);
        reviews.reply(scene.candidate(), thread, SINCE);
        reviews.post(next, ReviewFixtures.answerPassage(scene, 0), null, SINCE);
        verdicts(next);
    }

    @Test
    void readsTheTextAsItWas() {
        Answer answer = asFormer(() -> answering.open(scene.assignment(), question(scene, 0)));
        assertThat(answer.text()).isEqualTo(THEN);
        assertThat(answer.revision()).isEqualTo(1);
        assertThat(asFormer(() -> answering.open(answer.id())).text()).isEqualTo(THEN);
        assertThat(asFormer(() -> answering.open(scene.assignment(), question(scene, 1))))
                .returns("", Answer::text)
                .returns(AnswerState.NOT_STARTED, Answer::state);
        assertThat(asFormer(() -> answering.pull(scene.assignment(), question(scene, 0), answer.version()))
                        .updates())
                .isEmpty();
        assertThat(asFormer(() -> answering.follow(scene.assignment(), question(scene, 0), answer.version())))
                .isEmpty();
    }

    @Test
    void readsNoLaterSubmission() {
        assertThat(asFormer(() -> answering.revisions(scene.assignment(), question(scene, 0))))
                .extracting(Revision::number)
                .containsExactly(1);
        assertThat(asFormer(() -> answering.submission(scene.assignment(), question(scene, 0), 1)))
                .isPresent();
        assertThat(asFormer(() -> answering.submission(scene.assignment(), question(scene, 0), 2)))
                .isEmpty();
        List<AnswerSummary> all = asFormer(() -> answering.overview(scene.assignment()));
        assertThat(all.get(1).state()).isEqualTo(AnswerState.NOT_STARTED);
        assertThat(all.get(1).words()).isZero();
    }

    @Test
    void theHistoryEndsThere() {
        AnswerHistory history = asFormer(() -> histories.history(scene.assignment(), question(scene, 0)));
        assertThat(history.steps().toString()).contains("timetable").doesNotContain("Nobody");
        assertThat(history.submissions()).hasSize(1);
    }

    @Test
    void readsTheTalkAsItWas() {
        List<CommentThread> threads = reviews.threads(former, ReviewFixtures.answerPassage(scene, 0));
        assertThat(threads).singleElement().satisfies(only -> {
            assertThat(only.id()).isEqualTo(thread);
            assertThat(only.orphaned()).isFalse();
            assertThat(only.comments()).extracting(Comment::body).containsExactly("Which one?", "That of the line.");
        });
        assertThat(asFormer(() -> verdicts.history(scene.assignment(), question(scene, 0))))
                .hasSize(1);
    }

    @Test
    void seesNoProgress() {
        assertThatThrownBy(() -> asFormer(() -> readiness.open(scene.assignment())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asFormer(() -> checklists.open(scene.assignment())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asFormer(() -> stories.bank(scene.assignment())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesOpenWithoutIt(Browser browser) {
        String prep = "prep/" + scene.assignment();
        browser.login(former).open(prep + "/questions/" + question(scene, 0).value());
        QuestionView page = _get(QuestionView.class);
        assertThat(page.getElement().getOuterHTML())
                .contains("Which one?") // a comment's words are markup, which is no text of an element's
                .contains("Read-only copy")
                .doesNotContain("Nobody but");
        _assertNone(Anchor.class, spec -> spec.withText("Readiness"));

        browser.login(former).open(prep);
        _get(Anchor.class, spec -> spec.withText("Questions"));
        browser.login(former).open(prep + "/questions");
        _get(QuestionsView.class);
    }

    @Test
    void theNewMentorAndTheLeadReadAll() {
        assertThat(Acting.as(scene.lead(), () -> answering.open(scene.assignment(), question(scene, 0)))
                        .text())
                .isEqualTo(SINCE);
        assertThat(reviews.threads(scene.lead(), ReviewFixtures.answerPassage(scene, 0)))
                .hasSize(2);
    }

    private void verdicts(UserId next) {
        Answer now = answers.read(scene, 0);
        Acting.as(
                next,
                () -> verdicts.give(
                        new GiveVerdict(CommandId.next(), now.id(), now.revision(), Decision.APPROVE, SINCE)));
    }

    private <T> T asFormer(Supplier<T> read) {
        return Acting.as(former, read);
    }
}
