package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.StoryFixtures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the window around the screens does: the way past the rail, the shape of a page, lost sessions, and paper. */
@Walk
class ShellIT {

    private static final String TABS_AT =
            "() => { const box = document.querySelector('.prep-tabs').getBoundingClientRect(); return [box.left, box.top].join(); }";

    @Autowired
    LifeFixtures life;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    StoryFixtures stories;

    @Test
    void theFirstTabAndEnterLeadPastTheRailOnEveryScreen(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        StoryId story = stories.aStory(scene, "The flood", "We rerouted all night.");
        skipsOn(browsers.candidate(scene.candidate()), Screens.ofTheCandidate(scene, story));
        skipsOn(browsers.mentor(scene.mentor()), List.of("queue", "mentees", "library", "people/" + scene.candidate()));
        skipsOn(browsers.lead(scene.lead()), Screens.ofTheLead(scene, assignments.dossierOf(scene)));
    }

    @Test
    void theTabsOfAPreparationStandAtTheSamePlaceOnEachOfItsPages(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        Candidate candidate = browsers.candidate(scene.candidate());
        String prep = "prep/" + scene.assignment();
        for (Look look : List.of(
                Look.DESKTOP, new Look(1440, 900, false, false), new Look(820, 1180, false, false), Look.PHONE)) {
            candidate.looks(look);
            List<String> places = new ArrayList<>();
            for (String page : List.of(
                    "",
                    "/questions",
                    "/questions/" + scene.questions().getFirst().id(),
                    "/concepts",
                    "/readiness",
                    "/recall",
                    "/asks",
                    "/stories",
                    "/sheet",
                    "/changes")) {
                candidate.opens(prep + page);
                candidate.seesAScreen();
                places.add(String.valueOf(candidate.page().evaluate(TABS_AT)));
            }
            assertThat(places).as(look.words()).containsOnly(places.getFirst());
        }
    }

    @Test
    void thePageThatOneWaitsForShowsItsShape(Browsers browsers) {
        Candidate candidate = browsers.candidate(life.aSceneWithLife().candidate());
        candidate.opens("today");
        candidate.seesAScreen();
        List<Runnable> held = new ArrayList<>();
        candidate.page().route("**/*v-r=uidl*", route -> held.add(route::resume));
        candidate.follows("Help");
        candidate.isVisible(candidate.page().locator(".skeleton"));
        candidate.page().unroute("**/*v-r=uidl*");
        held.forEach(Runnable::run);
        candidate.seesHeading("Help");
        candidate.isGone(candidate.page().locator(".skeleton"));
    }

    @Test
    void thePageThatTheServerLeadsToShowsItsShapeToo(Browsers browsers) {
        Scene scene = assignments.aScene();
        AnswerId first = answers.submit(scene, 0, "Trains wait at the loop.");
        AnswerId next = answers.submit(scene, 1, "It absorbs small delays.");
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(first);
        mentor.hits("a");
        mentor.hasTheFocus(mentor.approval());
        List<Runnable> held = new ArrayList<>();
        mentor.page().route("**/*v-r=uidl*", route -> held.add(route::resume));
        mentor.hits("Enter");
        mentor.isVisible(mentor.page().locator(".skeleton"));
        mentor.page().unroute("**/*v-r=uidl*");
        held.forEach(Runnable::run);
        mentor.isAt("/review/" + next);
        mentor.isGone(mentor.page().locator(".skeleton"));

        mentor.hits("k"); // there is none before it
        mentor.isGone(mentor.page().locator(".skeleton, [data-waiting]"));
        mentor.isAt("/review/" + next);
    }

    @Test
    void aPageWhoseContentDoesNotComeSaysSoAndOpensOnceTheServerIsBack(Browsers browsers) {
        Candidate candidate = browsers.candidate(life.aSceneWithLife().candidate());
        candidate.opens("help");
        candidate.seesHeading("Help");
        candidate.mayGetNoContent();
        // a proxy's page, an error of the server, and no answer at all
        List<Consumer<Route>> failures = List.of(
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(502)
                        .setContentType("text/html")
                        .setBody("Bad Gateway")),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("application/json")
                        .setBody("{\"status\":500}")),
                Route::abort);
        for (Consumer<Route> failure : failures) {
            candidate.page().route("**/*v-r=init*", failure);
            candidate.page().navigate(candidate.page().url());
            candidate.sees("can’t open this page right now");
            candidate.page().unroute("**/*v-r=init*");
            candidate.presses("Try again");
            candidate.seesHeading("Help");
        }
        AtomicBoolean away = new AtomicBoolean(true);
        candidate.page().route("**/*v-r=init*", failures.get(1));
        candidate.page().route("**/actuator/health", route -> {
            route.fulfill(new Route.FulfillOptions().setStatus(away.getAndSet(false) ? 503 : 200));
            candidate.page().unroute("**/*v-r=init*");
        });
        candidate.page().navigate(candidate.page().url());
        candidate.sees("can’t open this page right now");
        candidate.seesHeading("Help");
    }

    @Test
    void aLostSessionIsSaidInOwnWordsAndLeadsToTheLogin(Browsers browsers) {
        Candidate candidate = browsers.candidate(life.aSceneWithLife().candidate());
        candidate.opens("settings");
        candidate.seesAScreen();
        candidate.willBeLoggedOut();
        candidate.page().context().clearCookies();
        candidate.page().getByText("Help").first().click();
        candidate.sees("logged out");
        candidate.presses("Log in again");
        candidate.isAt("/login");
    }

    @Test
    void thePhonesBarHasRoomForItsWords(Browsers browsers) {
        Lead lead = browsers.lead(life.aSceneWithLife().lead());
        lead.looks(Look.PHONE);
        lead.opens("cohort");
        lead.seesAScreen();
        lead.isHidden(lead.page().locator(".rail .brand"));
        assertThat(lead.page()
                        .locator(".rail > ul .rail-link > span:last-child")
                        .evaluateAll("all => all.filter(each => each.scrollWidth > each.clientWidth).length"))
                .isEqualTo(0);
    }

    @Test
    void paperHasTheTextsAndNothingToPress(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        Candidate candidate = browsers.candidate(scene.candidate());
        for (String page : List.of(
                "",
                "/asks",
                "/readiness",
                "/recall",
                "/sheet",
                "/questions/" + scene.questions().getFirst().id())) {
            candidate.opens("prep/" + scene.assignment() + page);
            candidate.seesAScreen();
            candidate.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            candidate.isVisible(candidate.page().locator("h1"));
            assertThat(candidate
                            .page()
                            .locator("nav:visible, button:visible, vaadin-button:visible, input:visible,"
                                    + " details:not(.part-group, .verdict > details) > summary:visible")
                            .allInnerTexts())
                    .as(page)
                    .isEmpty();
            candidate.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static void skipsOn(Person person, List<String> screens) {
        for (String screen : screens) {
            person.opens(screen);
            person.seesAScreen();
            person.page().evaluate("document.activeElement.blur()");
            person.page().locator("gr-skip-link button").focus();
            person.hits("Enter");
            person.hasTheFocus(person.page().locator("main#content"));
            person.isAt("/" + screen);
        }
    }
}
