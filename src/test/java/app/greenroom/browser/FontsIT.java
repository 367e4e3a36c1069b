package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fonts come with the application: pages look the same everywhere, stay light, and nothing moves. */
@Walk
class FontsIT {

    private static final int MOST_BYTES = 450_000;
    private static final String ANSWER =
            "Zieliński said: trains *wait* at the loop until the **other one** has passed.";

    private static final String NOTE_SHIFTS = """
            window.shifts = [];
            new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value)))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String LOADED =
            "() => [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family).join()";

    @Autowired
    LifeFixtures life;

    @Autowired
    AnswerFixtures answers;

    @Test
    void aQuestionPageIsLightWithThem(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        answers.write(scene, 0, ANSWER);
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.page().navigate("about:blank"); // what the page before still loads isn't this page's
        Map<String, Integer> weights = weigh(candidate.page());
        candidate.opensQuestion(scene, 0);
        candidate.seesInTheAnswer("has passed");
        candidate.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(weights.keySet())
                .as("the four parts that the page has characters of, and no font of the theme")
                .filteredOn(url -> url.endsWith(".woff2"))
                .hasSizeBetween(3, 4)
                .allMatch(url -> url.contains("/VAADIN/build/"));
        assertThat(weights.values().stream().mapToInt(Integer::intValue).sum())
                .as("bytes of " + weights)
                .isBetween(200_000, MOST_BYTES);
    }

    @Test
    void theFirstPageHasThem(Browsers browsers) {
        Page login = browsers.fresh("visitor").page();
        login.navigate("/login");
        login.getByLabel("E-mail").waitFor();
        login.waitForFunction("() => (" + LOADED + ")().includes('Inter Variable')");
        assertThat(login.locator("link[rel=preload][as=font]").count()).isEqualTo(2);
    }

    @Test
    void nothingMovesWhenTheyAreLate(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        answers.write(scene, 0, ANSWER);
        Candidate candidate = browsers.candidate(scene.candidate());
        Page page = candidate.page();
        page.addInitScript(NOTE_SHIFTS);
        List<Route> held = new ArrayList<>();
        page.route("**/*.woff2", held::add);
        candidate.opensQuestion(scene, 0);
        candidate.seesInTheAnswer("has passed");
        page.unroute("**/*.woff2");
        held.forEach(Route::resume);
        page.waitForFunction("() => (" + LOADED + ")().includes('Source Serif 4 Variable')");
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(((Number) page.evaluate("() => window.shifts.reduce((sum, each) => sum + each, 0)")).doubleValue())
                .isZero();
    }

    /** What arrives from now on, with an empty cache: headers and bodies, compressed as they travel, by address. */
    private static Map<String, Integer> weigh(Page page) {
        Map<String, String> addresses = new ConcurrentHashMap<>();
        Map<String, Integer> weights = new ConcurrentHashMap<>();
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        JsonObject without = new JsonObject();
        without.addProperty("cacheDisabled", true);
        devtools.send("Network.setCacheDisabled", without);
        devtools.on(
                "Network.responseReceived",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("response").get("url").getAsString()));
        devtools.on(
                "Network.loadingFinished",
                event -> weights.merge(
                        addresses.getOrDefault(event.get("requestId").getAsString(), ""),
                        event.get("encodedDataLength").getAsInt(),
                        Integer::sum));
        return weights;
    }
}
