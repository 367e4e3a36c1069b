package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who chooses a language reads it everywhere, and others go on with theirs. */
@Walk
class LanguageIT {

    @Autowired
    AssignmentFixtures assignments;

    @Test
    void whoChoosesALanguageReadsItAndNobodyElse(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.opens("settings");
        Page page = mentor.page();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Deutsch"))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        mentor.sees("Einstellungen");
        assertThat(page.locator("html")).hasAttribute("lang", "de");

        mentor.opens("queue");
        assertThat(page.locator("h1")).hasText("Warteschlange");
        candidate.opensQuestion(scene, 0);
        candidate.writes("Before. ");
        assertThat(candidate.page().locator(".gr-editor-count")).containsText("1 word");
        assertThat(candidate.page().locator("html")).hasAttribute("lang", "en");
    }
}
