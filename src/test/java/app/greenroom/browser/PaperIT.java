package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper is narrow, but no phone: what a phone folds away is printed, and nothing is cut. */
@Walk
class PaperIT {

    /** A4 upright between margins of 15 mm, in CSS pixels. */
    private static final int WIDTH = 680;

    private static final String CUT = """
            () => [...document.querySelectorAll('main *')]
              .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
              .map((each) => each.className || each.tagName).join()
            """;

    @Autowired
    LifeFixtures life;

    @Test
    void anAnswerIsPrintedWithItsCommentsAndTheVerdictWithItsNote(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        Page page = onPaper(candidate.page());

        assertThat(page.locator(".thread-card:visible").count()).isPositive();
        assertThat(page.locator(".verdict .comment-body").first().isVisible()).isTrue();
        assertThat(page.locator(".pill:visible, button:visible").count()).isZero();
    }

    @Test
    void theSheetForTheDayHasTheAnswersAndNothingToPress(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("prep/" + scene.assignment());
        candidate.page().locator("a[href$='/sheet']").click();
        candidate.page().locator(".sheet-question").first().waitFor();
        candidate
                .page()
                .locator(".sheet .gr-prose")
                .filter(having("They stop at the loop until"))
                .waitFor();
        candidate.page().locator(".segment").nth(1).click();
        candidate
                .page()
                .locator(".sheet .gr-prose")
                .filter(having("the line is free"))
                .waitFor();
        Page page = onPaper(candidate.page());

        assertThat(page.locator("nav:visible, button:visible, .sheet-bar:visible")
                        .count())
                .isZero();
        assertThat(page.evaluate(CUT)).isEqualTo("");
    }

    @Test
    void aTeamIsPrintedAsATable(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        Lead lead = browsers.lead(scene.lead());
        lead.opens("cohort");
        lead.page().locator(".cohort-table tbody tr").first().waitFor();
        Page page = onPaper(lead.page());

        assertThat(page.locator(".cohort-table thead th:visible").count()).isGreaterThan(4);
        assertThat(page.evaluate(CUT)).isEqualTo("");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page onPaper(Page page) {
        page.setViewportSize(WIDTH, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
