package app.greenroom.round.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.ui.ThreadCard;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opening a page costs, and what somebody else's deed costs there; each bound leaves little room above what is. */
@ViewTest
class CostOfEventsTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    @Autowired
    CommentService reviews;

    private Scene scene;
    private ThreadId thread;

    @Test
    void openingAQuestionReadsEachThingOnce(Browser browser) {
        browser.login(scene.candidate()).open("today");
        assertThat(QueryCount.of(() -> browser.open(questionPath()))).isLessThanOrEqualTo(42);
    }

    @Test
    void openingAReviewReadsEachThingOnce(Browser browser) {
        browser.login(scene.mentor()).open("queue");
        String path = reviewPath();
        assertThat(QueryCount.of(() -> browser.open(path))).isLessThanOrEqualTo(47);
    }

    @Test
    void aReplyReadsOnceForTheWholeWindow(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settle();
        assertThat(statementsForAReply()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aReplyReadsNothingOfStoriesAndChecklist(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settle();
        assertThat(statementsForAReply()).noneMatch(sql -> sql.contains("story") || sql.contains("concept"));
    }

    @Test
    void aReplyLeavesTheRailsLinksAlone(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settle();
        List<Component> before = _get(QuestionRail.class).getChildren().toList();
        statementsForAReply();
        assertThat(_get(QuestionRail.class).getChildren().toList()).isEqualTo(before);
    }

    @Test
    void whoHasSeenSomethingIsReadWithItsThreadsOnly(Browser browser) {
        browser.login(scene.mentor()).open(reviewPath());
        settle();
        Acting.as(scene.candidate(), () -> reviews.seen(scene.assignment(), List.of(thread)));
        List<String> statements =
                QueryCount.statementsOf(() -> await().pollInSameThread().untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    assertThat(_get(ThreadCard.class).thread().seen().by()).hasSize(1);
                }));
        assertThat(statements).hasSizeLessThanOrEqualTo(13);
    }

    @BeforeEach
    void begin() {
        scene = assignments.aSceneOf(12, 0);
        answers.submit(scene, 0, "One train at a time, says the rule.");
        thread = fixtures.comment(scene, 0, "train", "Which?");
    }

    private List<String> statementsForAReply() {
        fixtures.reply(scene.mentor(), thread, "Say which.");
        return QueryCount.statementsOf(() -> await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(ThreadCard.class).thread().comments()).hasSize(2);
        }));
    }

    /** Lets what opening the page itself set off arrive first. */
    private static void settle() {
        await().pollInSameThread().during(Duration.ofMillis(400)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return true;
        });
    }

    private String questionPath() {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
    }

    private String reviewPath() {
        return "review/" + answers.read(scene, 0).id();
    }
}
