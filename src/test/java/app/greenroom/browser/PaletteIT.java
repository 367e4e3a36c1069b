package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Going anywhere and doing anything by a few letters. */
@Walk
class PaletteIT {

    @Autowired
    AssignmentFixtures assignments;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void aCandidateIsAtAQuestionByItsWordsAndAtAPageByItsName(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.isAt("/today");
        candidate.hits("Control+k");
        candidate.isVisible(words(candidate));
        String question = scene.questions().get(1).text();
        candidate.types(question.substring(0, 12).toLowerCase(java.util.Locale.ROOT));
        candidate.isVisible(found(candidate, question));
        shot(candidate, "light");
        candidate.hits("Enter");
        candidate.isAt("/questions/" + scene.questions().get(1).id());
        candidate.isVisible(candidate.asked());
        candidate.isGone(words(candidate));
        candidate.writes("Typed where the text is: "); // also from within the editor
        candidate.hits("Control+k");
        candidate.types("readi");
        candidate.isVisible(found(candidate, "Readiness"));
        candidate.hits("Enter");
        candidate.isAt("/readiness");
    }

    @Test
    void aKeyOfTheScreenIsPressedAndEscapeLeavesEverythingAsItWas(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        lead.opens("dossiers");
        Locator search = lead.page().getByRole(AriaRole.TEXTBOX).first();
        search.focus();
        lead.hits("Control+k");
        lead.isVisible(words(lead));
        lead.hits("Escape");
        lead.isGone(words(lead));
        lead.hasTheFocus(search);
        lead.hits("Control+k");
        lead.types("keys on this");
        lead.isVisible(found(lead, "Show keys on this screen"));
        lead.hits("Enter");
        lead.sees("Keys on this screen");
        lead.hits("Escape");
        lead.hits("Control+k");
        lead.types("no such thing anywhere");
        lead.sees("Nothing is called like that.");
        assertThat(Axe.obstacles(lead.page())).isEmpty();
    }

    @Test
    void aLeadOpensAPersonInTheCohortAndOthersAreNotFound(Browsers browsers) {
        assignments.aScene();
        Lead lead = browsers.lead(scene.lead());
        lead.isAt("/cohort");
        lead.looks(Look.PHONE.inTheDark());
        lead.presses("More");
        lead.presses("Find");
        lead.types("cem");
        lead.isVisible(found(lead, "Cem Candidate"));
        assertThat(lead.page()
                        .locator(".palette-hit")
                        .filter(named("Cem Candidate"))
                        .count())
                .as("the other team has somebody of that name, too")
                .isEqualTo(1);
        assertThat(Axe.obstacles(lead.page())).isEmpty();
        shot(lead, "phone-dark");
        lead.hits("Enter");
        lead.isAt("open=" + scene.assignment());
        lead.isVisible(lead.page().getByRole(AriaRole.COMPLEMENTARY));
    }

    private static Locator words(Person who) {
        return who.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Go to, find or do"));
    }

    private static Locator found(Person who, String title) {
        return who.page().locator(".palette-hit[aria-selected=true]").filter(named(title));
    }

    private static Locator.FilterOptions named(String title) {
        return new Locator.FilterOptions().setHasText(title);
    }

    private static void shot(Person who, String name) {
        who.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "palette-" + name + ".png")));
    }
}
