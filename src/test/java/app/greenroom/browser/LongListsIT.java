package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.size.Crowd;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hundreds of rows and of comments: the first screen at once, the rest as one scrolls. */
@Walk
class LongListsIT {

    private static final int ROWS = 151;
    private static final int COMMENTS = 300;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    CrowdFixtures crowd;

    @Test
    void rowsComeAsOneScrollsAndTheFocusKeepsItsRow(Browsers browsers) {
        Crowd many = around(new Crowd.Size(60, ROWS - 1, 0, 0));
        Lead lead = browsers.lead(many.scene().lead());
        lead.looks(Look.DESKTOP);
        lead.opens("cohort");
        Locator rows = lead.page().locator(".cohort-table tbody tr");
        rows.nth(10).waitFor();
        assertThat(rows.count()).isLessThan(60);
        // what names a value on a phone comes from the header
        PlaywrightAssertions.assertThat(rows.first().locator("td.interview")).hasAttribute("data-label", "Interview");
        rows.nth(3).locator(".row-open").focus();
        for (int step = 4; step < 90; step++) {
            lead.page().keyboard().press("j");
            rows.nth(step + 5).waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        }
        PlaywrightAssertions.assertThat(rows.nth(89).locator(".row-open")).isFocused();
        while (rows.count() < ROWS) {
            int before = rows.count();
            rows.last().scrollIntoViewIfNeeded();
            rows.nth(before).waitFor();
        }
        PlaywrightAssertions.assertThat(lead.page().locator(".data-table .more-rows"))
                .isHidden();
        PlaywrightAssertions.assertThat(rows.nth(89).locator(".row-open")).isFocused();
    }

    @Test
    void whoGoesBackFindsTheListAsTheyLeftIt(Browsers browsers) {
        Crowd many = around(new Crowd.Size(60, ROWS - 1, 0, 0));
        Lead lead = browsers.lead(many.scene().lead());
        lead.looks(Look.DESKTOP);
        lead.opens("cohort");
        Page page = lead.page();
        Locator rows = page.locator(".cohort-table tbody tr");
        rows.nth(10).waitFor();
        rows.nth(3).locator(".row-open").focus();
        page.keyboard().press("j"); // whoever moves is shown more
        while (rows.count() <= 45) {
            int before = rows.count();
            rows.last().scrollIntoViewIfNeeded();
            rows.nth(before).waitFor();
        }
        rows.nth(45).scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(rows.nth(45)).isInViewport();
        page.locator(".rail a[href='people']").first().click();
        lead.isAt("/people");
        rows.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.goBack();
        PlaywrightAssertions.assertThat(rows.nth(45)).isInViewport();
    }

    @Test
    void stepsReachTheLastOfManyThreads(Browsers browsers) {
        Crowd many = around(new Crowd.Size(0, 0, 0, COMMENTS));
        Candidate candidate = browsers.candidate(many.scene().candidate());
        candidate.looks(Look.DESKTOP);
        candidate.opens(many.questionPath());
        Page page = candidate.page();
        page.locator(".thread-card .comment-body").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator(".pill")).hasText(COMMENTS + " open");
        assertThat(page.locator(".thread-card").count()).isLessThan(COMMENTS / 2);
        page.locator("h1").first().click();
        page.keyboard().press("p");
        Locator last = page.locator(".thread-card[aria-label*='" + Crowd.word(COMMENTS - 1) + "']");
        PlaywrightAssertions.assertThat(last).isFocused();
        PlaywrightAssertions.assertThat(last).isInViewport();
        page.keyboard().press("n");
        Locator first = page.locator(".thread-card[aria-label*='" + Crowd.word(0) + "']");
        PlaywrightAssertions.assertThat(first).isFocused();
        PlaywrightAssertions.assertThat(first).isInViewport();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "margin-long.png")));
    }

    private Crowd around(Crowd.Size size) {
        return Crowd.around(assignments, answers, crowd, size);
    }
}
