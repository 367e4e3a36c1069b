package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forty comments beside one answer; in CSS pixels. */
@Walk
class MarginIT {

    private static final int COMMENTS = 40;
    private static final int HIGHEST_CARD = 130;

    private static final String TEXT = String.join(
            "\n\n",
            IntStream.range(0, 10)
                    .mapToObj(number -> "Station " + number + " has a signal. "
                            + "The guard decides who goes first, and writes it into the book. ".repeat(4))
                    .toList());

    private static final String PLACES = """
            () => [scrollY, ...[...document.querySelectorAll('[slot="card"]')].map((card) => card.getBoundingClientRect().top)]
                .map(Math.round)""";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    private Scene scene;
    private AnswerId answer;

    @BeforeEach
    void anAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, TEXT);
    }

    @Test
    void fortyCommentsLeaveThePageAsLongAsItsText(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        mentor.seesInTheAnswer("Station 9");
        int alone = height(mentor);
        fortyComments();
        mentor.reloads();
        mentor.seesThread("Comment 39.");
        mentor.page().waitForFunction("() => document.querySelector('gr-commented[crowd]')");
        assertThat(height(mentor)).isLessThanOrEqualTo(alone);
        for (Locator card : cards(mentor).all()) {
            assertThat(card.boundingBox().height).isLessThanOrEqualTo(HIGHEST_CARD);
        }
        mentor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "margin-forty.png")));
    }

    @Test
    void aPressOnACardMovesNothingAboveIt(Browsers browsers) {
        fortyComments();
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        mentor.seesThread("Comment 39.");
        mentor.page().waitForFunction("() => document.querySelector('gr-commented[crowd]')");
        List<Integer> before = places(mentor);
        mentor.thread("Comment 2.").click();
        mentor.hasAtHand("Comment 2.");
        assertThat(places(mentor).subList(0, 4)).isEqualTo(before.subList(0, 4));
        inView(mentor, "Comment 2.");
        mentor.thread("Comment 39.").click();
        mentor.hasAtHand("Comment 39.");
        inView(mentor, "Comment 39.");
    }

    @Test
    void aPressOnAHighlightBringsItsCardAndLeavesThePage(Browsers browsers) {
        fortyComments();
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        mentor.seesThread("Comment 39.");
        mentor.page().waitForFunction("() => document.querySelector('gr-commented[crowd]')");
        String last = mentor.thread("Comment 11.").getAttribute("data-thread");
        Locator words = mark(mentor, last);
        PlaywrightAssertions.assertThat(words).isInViewport();
        int before = places(mentor).getFirst();
        words.click();
        PlaywrightAssertions.assertThat(mentor.page().locator("[slot=card][data-active]"))
                .isInViewport();
        PlaywrightAssertions.assertThat(words).isInViewport();
        assertThat(places(mentor).getFirst()).isEqualTo(before);
    }

    /** Where the cards have room, one stays where it is, with its words, when it comes to the fore. */
    @Test
    void aCardThatIsInSightStaysWhereItIs(Browsers browsers) {
        for (int each = 0; each < 4; each++) {
            reviews.comment(scene, 0, "Station 0", "Comment " + each + ". Why would that be so?");
        }
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.looks(Look.DESKTOP);
        mentor.reviews(answer);
        mentor.seesThread("Comment 3.");
        mentor.isHidden(mentor.page().locator("gr-commented[crowd]"));
        List<Integer> before = places(mentor);
        mentor.thread("Comment 2.").click();
        mentor.hasAtHand("Comment 2.");
        assertThat(places(mentor).subList(0, 4)).isEqualTo(before.subList(0, 4));
        inView(mentor, "Comment 2.");
    }

    private void fortyComments() {
        for (int each = 0; each < COMMENTS; each++) {
            reviews.comment(
                    scene, 0, "Station " + each / 4, "Comment " + each + ". " + "Why would that be so? ".repeat(10));
        }
    }

    private static void inView(Mentor mentor, String comment) {
        Locator card = mentor.thread(comment);
        PlaywrightAssertions.assertThat(card).isInViewport();
        PlaywrightAssertions.assertThat(mark(mentor, card.getAttribute("data-thread")))
                .isInViewport();
    }

    private static Locator mark(Mentor mentor, String thread) {
        return mentor.page().locator("mark[data-threads~='" + thread + "']").first();
    }

    private static Locator cards(Mentor mentor) {
        return mentor.page().locator("[slot=card]");
    }

    private static int height(Mentor mentor) {
        return ((Number) mentor.page().evaluate("() => document.documentElement.scrollHeight")).intValue();
    }

    /** How far the page is scrolled, and where each card begins. */
    private static List<Integer> places(Mentor mentor) {
        return ((List<?>) mentor.page().evaluate(PLACES))
                .stream().map(place -> ((Number) place).intValue()).toList();
    }
}
