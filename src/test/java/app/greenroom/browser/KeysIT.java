package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.CoWriterService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The keys that work on every screen, and the rail of a phone. */
@Walk
class KeysIT {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CoWriterService coWriters;

    @Autowired
    SnippetService snippets;

    @Test
    void theQuestionMarkShowsTheKeysOfTheScreenAndEscGivesTheFocusBack(Browsers browsers) {
        Scene scene = assignments.aScene();
        var waiting = answers.submit(scene, 0, "Trains wait at the loop.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(waiting);
        mentor.link("All answers").focus();
        mentor.hits("?");
        mentor.isVisible(keys(mentor));
        assertThat(keys(mentor).getByRole(AriaRole.HEADING).first()).isInViewport();
        mentor.contains(keys(mentor), "Request changes");
        Assertions.assertThat(Axe.obstacles(mentor.page())).isEmpty();
        mentor.hits("a");
        mentor.isAt("/review/");
        mentor.hits("Escape");
        assertThat(keys(mentor)).isHidden();
        assertThat(mentor.link("All answers")).isFocused();
    }

    @Test
    void whatIsWrittenStandsAboveTheBarOfTheVerdict(Browsers browsers) {
        Scene scene = assignments.aScene();
        Acting.as(
                scene.mentor(),
                () -> snippets.add(CommandId.next(), scene.team(), new SnippetText("Aloud", "Say it aloud.")));
        var waiting = answers.submit(scene, 0, "Trains wait at the loop.\n\n".repeat(6));
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.page().setViewportSize(1280, 540);
        mentor.reviews(waiting);
        mentor.presses("Comment on answer");
        Locator composer = mentor.page().locator(".new-thread gr-composer");
        mentor.hasTheFocus(composer.getByRole(AriaRole.TEXTBOX));
        mentor.types("/");
        mentor.isVisible(composer.getByRole(AriaRole.OPTION));
        await().pollInSameThread()
                .untilAsserted(
                        () -> Assertions.assertThat(lowerEdgeIsSeen(composer)).isTrue());
    }

    private static boolean lowerEdgeIsSeen(Locator element) {
        return (boolean) element.evaluate("""
                e => {
                  const box = e.getBoundingClientRect();
                  return e.contains(document.elementFromPoint(box.x + box.width / 2, box.bottom - 2));
                }""");
    }

    @Test
    void whoWasLetInGoesBetweenTheEditorAndWhatChanged(Browsers browsers) {
        Scene scene = assignments.aScene();
        var waiting = answers.submit(scene, 0, "Trains wait at the loop.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.write(scene, 0, "The guard decides. Trains wait at the loop.");
        Acting.as(
                scene.candidate(),
                () -> coWriters.letIn(
                        scene.assignment(), scene.questions().getFirst().id(), scene.mentor()));
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(waiting);
        mentor.isVisible(mentor.editor());
        mentor.hits("?");
        mentor.contains(keys(mentor), "Suggest an edit to the selection");
        mentor.contains(keys(mentor), "In the history of an answer");
        mentor.contains(keys(mentor), "Grade the current criterion");
        mentor.hits("Escape", "d");
        mentor.sees("You’re viewing changes since your review of submission 1");
        assertThat(mentor.editor()).isHidden();
        mentor.seesInTheAnswer("The guard decides.");
        assertThat(mentor.button("Request changes")).isEnabled();
        mentor.commentsOn("guard", "Which one?");
        mentor.hits("d");
        mentor.isVisible(mentor.editor());
        mentor.seesThread("Which one?");
        mentor.writesAlong(" Then they go on.");
        mentor.contains(mentor.editor(), "Then they go on.");
    }

    @Test
    void gAndALetterGoAndNeverDoWhatTheLetterDoesElsewhere(Browsers browsers) {
        Scene scene = assignments.aScene();
        var waiting = answers.submit(scene, 0, "Trains wait at the loop.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(waiting);
        mentor.hits("g", "a");
        mentor.hits("g", "q");
        mentor.isAt("/queue");
        mentor.sees("Your turn");
        mentor.hits("j", "Enter");
        mentor.isAt("/review/" + waiting);
        mentor.seesState("Submitted");
        mentor.hits("g", "h");
        mentor.isAt("/help");
    }

    @Test
    void bFoldsTheRailAndUnfoldsItWhereAPageTookItsRoom(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.page().setViewportSize(1280, 800);
        candidate.opens("today");
        candidate.seesHeading("Today");
        candidate.hits("b");
        hasARailOf(candidate, 60);
        candidate.reloads();
        candidate.seesHeading("Today");
        hasARailOf(candidate, 60);
        candidate.hits("b");
        hasARailOf(candidate, 216);
        candidate.opens("prep/" + scene.assignment());
        hasARailOf(candidate, 216);
        Assertions.assertThat(Axe.obstacles(candidate.page())).isEmpty();
        candidate.hits("b");
        hasARailOf(candidate, 60);
    }

    private static void hasARailOf(Person person, int pixels) {
        assertThat(person.page().locator("nav.rail")).hasCSS("width", pixels + "px");
    }

    @Test
    void onAPhoneTheRestOfTheRailOpensOverItsBar(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.looking(Look.PHONE).candidate(scene.candidate());
        candidate.opens("today");
        candidate.isVisible(rail(candidate, "Fernhill Rail"));
        assertThat(rail(candidate, "Help")).isHidden();
        candidate.presses("More");
        candidate.follows("Help");
        candidate.isAt("/help");
        assertThat(rail(candidate, "Help")).isHidden();
        candidate.presses("More");
        candidate.presses("Log out");
        candidate.isAt("/login");
    }

    private static Locator rail(Person person, String entry) {
        return person.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .locator("a", new Locator.LocatorOptions().setHasText(entry));
    }

    private static Locator keys(Person person) {
        return person.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys on this screen"));
    }
}
