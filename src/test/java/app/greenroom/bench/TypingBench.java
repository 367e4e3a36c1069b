package app.greenroom.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Random;

/** From a character typed in one browser to the document of the other, who has the same answer open to write. */
final class TypingBench {

    /** Each is a letter of its own, so that its arrival can be told. */
    private static final char FIRST = '\u4e00';

    private TypingBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        Samples samples = new Samples();
        Seeded.Scene scene = seeded.scenes().getLast();
        try (Server server = Server.start(settings, seeded.data());
                Chromium chromium = new Chromium();
                BrowserContext candidate = chromium.context(chromium.login(server, scene.candidate()));
                BrowserContext mentor = chromium.context(chromium.login(server, scene.mentor()))) {
            Page first = LiveBench.opened(candidate, server, scene.questionPath());
            letIn(first);
            Page second = LiveBench.opened(mentor, server, scene.questionPath());
            toTheEnd(first);
            toTheEnd(second);
            type(settings, first, second, samples);
        }
        report.add(
                "Typing: a character typed in one browser stands in the other's document (median / p95 of "
                        + samples.count() + ")",
                LiveBench.figure(samples),
                "< 100 ms",
                samples.median() < 100);
    }

    /** The candidate and the mentor type in turns, at a person's pace. */
    private static void type(Settings settings, Page first, Page second, Samples samples) {
        Random random = new Random(7);
        for (int round = -20; round < settings.times(200, 40); round++) {
            Page writing = round % 2 == 0 ? first : second;
            Page reading = writing == first ? second : first;
            String letter = String.valueOf((char) (FIRST + 20 + round));
            reading.evaluate(LiveBench.NOTE_ARRIVAL, letter);
            writing.keyboard().insertText(letter);
            double took = LiveBench.between(writing, reading);
            if (round >= 0) { // the first ones warm the code up
                samples.add(took);
            }
            Pause.of(Duration.ofMillis(100 + random.nextInt(200)));
        }
    }

    private static void letIn(Page page) {
        page.locator(".co-writers summary").click();
        page.locator(".co-writers [role=switch]").first().click();
        page.locator(".co-writers [role=switch][aria-checked=true]").waitFor();
        page.locator(".co-writers summary").click();
    }

    private static void toTheEnd(Page page) {
        page.locator(".cm-content").click();
        page.keyboard().press("Control+End");
    }
}
