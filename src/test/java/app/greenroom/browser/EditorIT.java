package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What keys, pastes and arrivals do to who writes. */
@Walk
class EditorIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private static final String COPY = """
            ({html, text}) => navigator.clipboard.write([new ClipboardItem({
              'text/html': new Blob([html], {type: 'text/html'}),
              'text/plain': new Blob([text], {type: 'text/plain'}),
            })])""";

    /** A paste as a browser makes it, of more than a test should put on a clipboard. */
    private static final String PASTE = """
            (editor, {html, text}) => {
              const data = new DataTransfer();
              if (html !== '') data.setData('text/html', html);
              data.setData('text/plain', text);
              editor.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void tabIndentsInAListAndEscLeadsOutButNotToTheButton(Browsers browsers) {
        Candidate candidate = opens(browsers, "- one");
        candidate.writes("");
        candidate.hits("Enter");
        candidate.types("two");
        candidate.hits("Tab");
        candidate.types(" more");
        saved("- one\n  - two more");
        candidate.hits("Shift+Tab");
        saved("- one\n- two more");
        candidate.hasTheFocus(candidate.editor());
        candidate.hits("Escape", "Tab");
        candidate.hasLeft(candidate.editor());
        candidate.hasTheFocus(candidate.page().getByLabel("Anything your mentor should look at?"));
        candidate.hits("Space", "Enter");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void afterSubmittingNoKeyIsACommandAndItCanBeWithdrawn(Browsers browsers) {
        Candidate candidate = opens(browsers, "One train at a time.");
        candidate.fills("Anything your mentor should look at?", "the ending");
        candidate.presses("Submit for review");
        candidate.hasTheFocus(candidate.page().locator(".gr-handed-in"));
        candidate.reloads();
        candidate.presses("Withdraw");
        candidate.seesState("Draft");
        candidate.stillHas("Anything your mentor should look at?", "the ending");
        candidate.hasTheFocus(candidate.page().locator(".answer-status"));
        candidate.seesButton("Submit for review");
    }

    @Test
    void aPasteThatIsTooLongStaysOutAndSaysSoAtTheCaret(Browsers browsers) {
        Candidate candidate = opens(browsers, "One train at a time.\n".repeat(40));
        candidate.writes("Mine. ");
        pastes(candidate.editor(), "", "x".repeat(300_000));
        Locator says = candidate.page().locator(".gr-editor-says");
        candidate.contains(says, "Nothing was pasted");
        assertThat(says).isInViewport();
        candidate.types("And on.");
        candidate.isGone(says);
        candidate.seesItSaved();
        assertThat(answers.read(scene, 0).text()).endsWith("Mine. And on.");
        candidate.hits("Control+z");
        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(answers.read(scene, 0).text()).doesNotEndWith("And on."));
    }

    @Test
    void richTextBecomesMarkdownAndPlainOnRequest(Browsers browsers) {
        Candidate candidate = opens(browsers, "");
        String html =
                "<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><ul><li><p>one</p></li><li><p>two</p></li></ul>"
                        + "<p><span style=\"font-weight:700\">Bold</span> <i>italic</i></p></b>";
        candidate.editor().focus();
        pastes(candidate.editor(), html, "one\ntwo\nBold italic");
        saved("- one\n- two\n\n**Bold** *italic*");
        candidate.hits("Control+z");
        saved("");
        candidate.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        candidate.page().evaluate(COPY, Map.of("html", html, "text", "one\ntwo"));
        candidate.hits("Control+Shift+v");
        saved("one\ntwo");
        candidate.hits("Enter", "Enter", "Control+v");
        saved("one\ntwo\n\n- one\n- two\n\n**Bold** *italic*");
    }

    @Test
    void whatBothDeletedAndBothUndoComesBackOnce(Browsers browsers) {
        String words = "We drop nothing at all, ever.";
        Candidate one = opens(browsers, words);
        Candidate other = browsers.candidate(scene.candidate());
        other.opensQuestion(scene, 0);
        other.seesInTheAnswer(words);
        one.selects("nothing at all");
        other.selects("nothing at all");
        one.losesTheConnection();
        other.losesTheConnection();
        one.hits("Delete");
        other.hits("Delete");
        one.hasTheConnectionBack();
        other.hasTheConnectionBack();
        saved("We drop , ever.");
        one.seesItSaved();
        other.seesItSaved();
        one.hits("Control+z");
        other.contains(other.editor(), words);
        other.hits("Control+z");
        other.hits("End");
        other.types(" Yes.");
        saved(words + " Yes.");
        one.contains(one.editor(), words + " Yes.");
    }

    @Test
    void aVerdictThatArrivesMovesNoLineOfWhoWrites(Browsers browsers) {
        answers.submit(scene, 0, "One train at a time.\n".repeat(40));
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.editor().press("Control+Home");
        candidate.types("So: ");
        candidate.seesItSaved();
        double before = caretTop(candidate);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides. ".repeat(20));
        candidate.isVisible(candidate.page().locator(".verdict-changes"));
        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(caretTop(candidate)).isCloseTo(before, within(2.0)));
        candidate.hasTheFocus(candidate.editor());
    }

    @Test
    void whatOpensOverTheTextClosesByEscAndAPressElsewhere(Browsers browsers) {
        Candidate candidate = opens(browsers, "One train at a time.");
        for (String name : new String[] {"More", "Invite to edit"}) {
            Locator summary = candidate.page().locator("summary").filter(new Locator.FilterOptions().setHasText(name));
            Locator open = candidate.page().locator("details.floating[open]");
            summary.click();
            candidate.isVisible(open);
            candidate.hits("Escape");
            candidate.isGone(open);
            candidate.hasTheFocus(summary);
            summary.click();
            candidate.isVisible(open);
            candidate.editor().click(new Locator.ClickOptions().setPosition(5, 5)); // beside what is open
            candidate.isGone(open);
        }
    }

    @Test
    void signsAreSeenOnTheLineThatIsWrittenOn(Browsers browsers) {
        Candidate candidate = opens(browsers, "**One** train\n\nat *a* time");
        Locator lines = candidate.editor().locator(".cm-line");
        assertThat(lines).hasText(new String[] {"One train", "", "at a time"});
        lines.first().click();
        assertThat(lines).hasText(new String[] {"**One** train", "", "at a time"});
        candidate.hits("Control+End");
        candidate.types("!");
        assertThat(lines).hasText(new String[] {"One train", "", "at *a* time!"});
        saved("**One** train\n\nat *a* time!");
    }

    @Test
    void findsWordsOnLinesThatAreNotDrawn(Browsers browsers) {
        String before = "One train at a time.\n".repeat(300);
        Candidate candidate = opens(browsers, before + "The lantern is green.");
        candidate.editor().locator(".cm-line").first().click();
        candidate.hits("Control+f");
        candidate.hasTheFocus(candidate.page().getByLabel("Find in this text"));
        candidate.types("lantern");
        candidate.reads(candidate.page().locator(".gr-find-count"), Pattern.compile("1 of 1"));
        candidate.isVisible(candidate.editor().locator(".cm-searchMatch-selected"));
        candidate.hits("Escape");
        candidate.hasTheFocus(candidate.editor());
        candidate.types("lamp");
        saved(before + "The lamp is green.");
    }

    @Test
    void arrowsLeadThroughTheToolbar(Browsers browsers) {
        Candidate candidate = opens(browsers, "One train");
        candidate.editor().click();
        Locator heading = candidate.page().getByLabel("Heading", new Page.GetByLabelOptions().setExact(true));
        heading.focus();
        candidate.hits("ArrowRight", "ArrowRight");
        candidate.hasTheFocus(candidate.page().getByLabel("Italic"));
        candidate.hits("End");
        candidate.hasTheFocus(candidate.page().getByLabel("Redo typing"));
        candidate.hits("ArrowRight");
        candidate.hasTheFocus(heading);
        candidate.hits("Enter");
        candidate.hasTheFocus(candidate.editor());
        saved("## One train");
    }

    private Candidate opens(Browsers browsers, String text) {
        if (!text.isEmpty()) {
            answers.write(scene, 0, text);
        }
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.isVisible(candidate.editor());
        return candidate;
    }

    private void saved(String text) {
        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(answers.read(scene, 0).text()).isEqualTo(text));
    }

    private static void pastes(Locator editor, String html, String text) {
        editor.evaluate(PASTE, Map.of("html", html, "text", text));
    }

    private static double caretTop(Candidate candidate) {
        Object top =
                candidate.editor().evaluate("editor => editor.querySelector('.cm-line').getBoundingClientRect().top");
        return ((Number) top).doubleValue();
    }
}
