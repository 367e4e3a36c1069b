package app.greenroom.round.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much a window is sent of what somebody else did, with many questions beside the answer and many comments on it: it goes
 * by what was done, not by what there is.
 */
@ViewTest
class FramesOfEventsTest {

    private static final int QUESTIONS = 60;
    private static final int COMMENTS = 100;
    private static final int BOUND = 5 * 1024;

    /** A card, or a verdict with its note and a notice, is made of some twenty elements. */
    private static final int BOUND_OF_SOMETHING_NEW = 7 * 1024 + 512;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    private Scene scene;
    private ThreadId thread;

    @BeforeEach
    void begin() {
        scene = assignments.aSceneOf(QUESTIONS, 0);
        answers.submit(scene, 0, words());
        for (int i = 1; i < COMMENTS; i++) {
            fixtures.comment(scene, 0, word(i), "Which?");
        }
        thread = fixtures.comment(scene, 0, word(COMMENTS), "Which?");
    }

    @Test
    void aKeyBringsItsChangeAndNoHighlights(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settled();
        elsewhere(() -> answers.write(scene, 0, "Q" + words()));
        String sent = until("Q\\\"");
        assertThat(sent).contains("follow").doesNotContain("changeHighlights", thread.toString());
        assertThat(bytes(sent)).isLessThan(BOUND);
    }

    @Test
    void aNewCommentBringsItsCardAndOneHighlight(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settled();
        ThreadId posted = fixtures.comment(scene, 0, "between", "Between what?");
        String sent = until("Between what?");
        assertThat(sent).contains("changeHighlights", posted.toString()).doesNotContain(thread.toString());
        assertThat(bytes(sent)).isLessThan(BOUND_OF_SOMETHING_NEW);
    }

    @Test
    void aReplyBringsItsWords(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settled();
        fixtures.reply(scene.mentor(), thread, "Say which.");
        assertThat(bytes(until("Say which."))).isLessThan(BOUND);
    }

    @Test
    void aReplyBringsAMentorItsWords(Browser browser) {
        browser.login(scene.mentor()).open("review/" + answers.read(scene, 0).id());
        settled();
        fixtures.reply(scene.candidate(), thread, "The night train.");
        assertThat(bytes(until("The night train."))).isLessThan(BOUND);
    }

    @Test
    void aVerdictBringsItselfAndOneRow(Browser browser) {
        browser.login(scene.candidate()).open(questionPath());
        settled();
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "Name the train.");
        assertThat(bytes(until("Name the train."))).isLessThan(BOUND_OF_SOMETHING_NEW);
    }

    @Test
    void anotherAnswersVerdictBringsOneRow(Browser browser) {
        answers.submit(scene, 30, "One train at a time.");
        browser.login(scene.candidate()).open(questionPath());
        settled();
        fixtures.decide(scene, 30, Decision.APPROVE, "");
        assertThat(bytes(until("Approved"))).isLessThan(1024);
    }

    @Test
    void whatIsTypedAboutOneQuestionBringsTheListOfAllOneRow(Browser browser) {
        browser.login(scene.candidate()).open("prep/" + scene.assignment() + "/questions");
        settled();
        answers.write(scene, 30, "One train at a time.");
        assertThat(bytes(until("5 words"))).isLessThan(BOUND);
    }

    @Test
    void aSubmissionBringsTheQueueOneRow(Browser browser) {
        for (int i = 1; i < 20; i++) {
            answers.submit(scene, i, "One train at a time.");
        }
        browser.login(scene.mentor()).open("queue");
        settled();
        answers.submit(scene, 30, "One train at a time.");
        assertThat(bytes(until("21"))).isLessThan(BOUND);
    }

    /** Not in this window, which isn't told of what it typed itself. */
    private static void elsewhere(Runnable act) {
        UI here = UI.getCurrent();
        UI.setCurrent(null);
        try {
            act.run();
        } finally {
            UI.setCurrent(here);
        }
    }

    private static String words() {
        return IntStream.rangeClosed(1, COMMENTS)
                .mapToObj(FramesOfEventsTest::word)
                .collect(Collectors.joining(" between "));
    }

    private static String word(int i) {
        return "w" + i + "w";
    }

    private static int bytes(String sent) {
        return sent.getBytes(StandardCharsets.UTF_8).length;
    }

    /** All that the window is sent until these words came, and what comes right behind them. */
    private static String until(String words) {
        StringBuilder sent = new StringBuilder();
        await().pollInSameThread().until(() -> sent.append(frame()).indexOf(words) >= 0);
        return sent.append(settled()).toString();
    }

    /** Lets arrive what is on its way. */
    private static String settled() {
        StringBuilder sent = new StringBuilder();
        await().pollInSameThread().during(Duration.ofMillis(400)).until(() -> {
            sent.append(frame());
            return true;
        });
        return sent.toString();
    }

    /** What the window's next message holds; without anything to say there is none. */
    private static String frame() {
        UI window = UI.getCurrent();
        MockVaadin.runUIQueue(true);
        return window.getInternals().isDirty()
                ? new UidlWriter().createUidl(window, false).toString()
                : "";
    }

    private String questionPath() {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
    }
}
