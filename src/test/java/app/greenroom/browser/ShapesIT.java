package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a page is on its way its shape stands there: after a press on a link, and when it is opened first. */
@Walk
class ShapesIT {

    private static final String REQUESTS = "**/*v-r=*";

    @Autowired
    LifeFixtures life;

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = life.aSceneWithLife();
    }

    @Test
    void eachOfTheCandidates(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        String prep = "prep/" + scene.assignment();
        String question = prep + "/questions/" + scene.questions().getFirst().id();
        candidate.opens(prep);
        goes(candidate, prep + "/questions", "rows");
        goes(candidate, question, "desk");
        goes(candidate, prep + "/concepts", "rows");
        goes(candidate, prep + "/readiness", "chart");
        goes(candidate, "today", "rows");
        goes(candidate, "settings", "form");
        comes(candidate, question, "desk");
        comes(candidate, prep + "/readiness", "chart");
        comes(candidate, prep, "text");
        comes(candidate, "settings", "form");
        comes(candidate, "today", null);
    }

    @Test
    void eachOfTheLeads(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        lead.opens("cohort");
        for (String page : List.of("dossiers", "import", "assign", "people", "library", "cohort")) {
            goes(lead, page, page.equals("import") ? "form" : "rows");
        }
        comes(lead, "dossiers/" + assignments.dossierOf(scene), "text");
        comes(lead, "import", "form");
        comes(lead, "cohort", null);
    }

    @Test
    void theHeadOfAPreparationStays(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("prep/" + scene.assignment());
        candidate.seesAScreen();
        List<Route> held = hold(candidate.page());
        candidate.follows("Concepts");
        candidate.isVisible(candidate.page().locator(".skeleton"));
        double top = candidate.page().locator(".skeleton").boundingBox().y;
        Locator tabs = candidate.page().locator(".prep-tabs");
        assertThat(top).isEqualTo(tabs.boundingBox().y + tabs.boundingBox().height);
        goOn(candidate.page(), held);
        candidate.isGone(candidate.page().locator(".skeleton"));
    }

    /** By a link of the page, or by the address as the router would. */
    private static void goes(Person person, String path, String kind) {
        Page page = person.page();
        person.seesAScreen();
        List<Route> held = hold(page);
        Locator link = page.locator("a[href$='" + path + "']:visible").first();
        link.click();
        person.isVisible(page.locator(".skeleton > .skeleton-" + kind));
        assertThat(page.locator(".skeleton .skeleton-bar").count()).isGreaterThan(3);
        goOn(page, held);
        person.isGone(page.locator(".skeleton"));
        person.isAt(path);
    }

    /** The page's first shape, before the server has said what stands in it. */
    private static void comes(Person person, String path, @Nullable String kind) {
        Page page = person.page();
        List<Route> held = hold(page);
        page.navigate("/" + path);
        person.isVisible(page.locator(kind == null ? "#shape:not([data-kind])" : "#shape[data-kind=" + kind + "]"));
        goOn(page, held);
        person.seesAScreen();
        person.isHidden(page.locator("#shape"));
    }

    private static List<Route> hold(Page page) {
        List<Route> held = new ArrayList<>();
        page.route(REQUESTS, held::add);
        return held;
    }

    private static void goOn(Page page, List<Route> held) {
        page.unroute(REQUESTS);
        held.forEach(Route::resume);
    }
}
