package app.greenroom.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;

/** From what one person does in their browser to the other person's document, both on this machine's clock. */
final class LiveBench {

    /** Notes the moment of the last click, Ctrl+Enter (also with Shift) or typed character, before anything reacts to it. */
    private static final String NOTE_DEEDS = """
            const note = () => { window.greenroomDone = performance.timeOrigin + performance.now(); };
            addEventListener('click', note, { capture: true });
            addEventListener('beforeinput', note, { capture: true });
            addEventListener('keydown', (event) => event.key === 'Enter' && event.ctrlKey && note(), { capture: true });
            """;

    /** Notes the moment at which some text stands in the document. */
    static final String NOTE_ARRIVAL = """
            (words) => {
              window.greenroomArrived = undefined;
              const look = () => {
                if (document.body.textContent.includes(words)) {
                  window.greenroomArrived = performance.timeOrigin + performance.now();
                  observer.disconnect();
                }
              };
              const observer = new MutationObserver(look);
              observer.observe(document.body, { childList: true, subtree: true, characterData: true });
            }
            """;

    private LiveBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        Samples comments = new Samples();
        Samples verdicts = new Samples();
        try (Server server = Server.start(settings, seeded.data());
                Chromium chromium = new Chromium()) {
            comments(settings, seeded.scenes().getFirst(), server, chromium, comments);
            for (int round = 0; round < settings.times(8, 2); round++) {
                verdict(seeded.scenes().get(1 + round), server, chromium, verdicts);
            }
        }
        report.add(
                "Comment: published at once in the mentor's browser to the candidate's document (median / p95 of "
                        + comments.count() + ")",
                figure(comments),
                "≤ 100 ms",
                comments.median() <= 100);
        report.add(
                "Verdict: click to the candidate's state chip (median / p95 of " + verdicts.count() + ")",
                figure(verdicts),
                "≤ 500 ms",
                verdicts.median() <= 500);
    }

    private static void comments(
            Settings settings, Seeded.Scene scene, Server server, Chromium chromium, Samples samples) {
        try (BrowserContext candidate = chromium.context(chromium.login(server, scene.candidate()));
                BrowserContext mentor = chromium.context(chromium.login(server, scene.mentor()))) {
            Page reading = opened(candidate, server, scene.questionPath());
            Page writing = opened(mentor, server, scene.reviewPath());
            Locator card = writing.locator(".thread-card:not(.new-thread)").first();
            card.locator(".comment-body").first().click(); // brings the thread to the fore, with its reply form
            for (int round = -3; round < settings.times(40, 10); round++) {
                String words = "Comment number " + (round + 100) + " of the benchmark";
                reading.evaluate(NOTE_ARRIVAL, words);
                card.locator("textarea").fill(words);
                card.locator("textarea").press("Control+Shift+Enter"); // published at once
                double took = between(writing, reading);
                if (round >= 0) { // the first ones warm the code up
                    samples.add(took);
                }
                Pause.of(Duration.ofMillis(400)); // longer than the gap between two pushes to one window
            }
        }
    }

    private static void verdict(Seeded.Scene scene, Server server, Chromium chromium, Samples samples) {
        try (BrowserContext candidate = chromium.context(chromium.login(server, scene.candidate()));
                BrowserContext mentor = chromium.context(chromium.login(server, scene.mentor()))) {
            Page reading = opened(candidate, server, scene.questionPath());
            Page writing = opened(mentor, server, scene.reviewPath());
            reading.evaluate(NOTE_ARRIVAL, "Approved");
            writing.locator(".verdict-bar button.primary").click();
            samples.add(between(writing, reading));
        }
    }

    static Page opened(BrowserContext context, Server server, String path) {
        Page page = context.newPage();
        page.addInitScript(NOTE_DEEDS);
        page.navigate(server.url() + "/" + path);
        page.locator(".thread-card").first().waitFor();
        return page;
    }

    static double between(Page writing, Page reading) {
        double arrived = Chromium.noted(reading, "greenroomArrived");
        return arrived - Chromium.noted(writing, "greenroomDone");
    }

    static String figure(Samples samples) {
        return String.format(Locale.ROOT, "%.0f / %.0f ms", samples.median(), samples.percentile(95));
    }
}
