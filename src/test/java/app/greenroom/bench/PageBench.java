package app.greenroom.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.concurrent.atomic.DoubleAdder;

/** A question page in Chromium: how long until one can write, and how much travels, with empty and full cache. */
final class PageBench {

    /**
     * Notes the time since the navigation began at the first frame in which the editor takes input and shows its text,
     * and the cards of the threads stand beside it.
     */
    private static final String NOTE_USABLE = """
            (() => {
              const look = () => {
                const text = document.querySelector('gr-answer-editor .cm-content[contenteditable=true]');
                const card = document.querySelector('.thread-card .comment-body');
                const shown = (element) => element !== null && element.getBoundingClientRect().height > 0;
                if (shown(text) && text.textContent.length > 100 && shown(card)) {
                  window.greenroomUsable = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            })()
            """;

    private PageBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        Samples cold = new Samples();
        Samples cached = new Samples();
        Samples coldBytes = new Samples();
        Samples cachedBytes = new Samples();
        Seeded.Scene scene = seeded.scenes().getFirst();
        try (Server server = Server.start(settings, seeded.data());
                Chromium chromium = new Chromium()) {
            String state = chromium.login(server, scene.candidate());
            String address = server.url() + "/" + scene.questionPath();
            for (int round = -1; round < settings.times(9, 3); round++) {
                try (BrowserContext context = chromium.context(state)) {
                    Page page = context.newPage();
                    page.addInitScript(NOTE_USABLE);
                    DoubleAdder bytes = countBytes(context, page);
                    double first = usable(page, address);
                    double firstBytes = bytes.sumThenReset();
                    double second = usable(page, address);
                    double secondBytes = bytes.sumThenReset();
                    if (round >= 0) { // the first one warms the server's and the browser's code
                        cold.add(first);
                        coldBytes.add(firstBytes);
                        cached.add(second);
                        cachedBytes.add(secondBytes);
                    }
                }
            }
        }
        report.add(
                "Question page, cold cache: usable after (median of " + cold.count() + ")",
                seconds(cold),
                "≤ 1 s",
                cold.median() <= 1000);
        report.add("… on the wire, all of it", kilobytes(coldBytes), "≤ 1.2 MB", coldBytes.median() <= 1.2e6);
        report.add("Question page, cached: usable after", seconds(cached), "≤ 0.5 s", cached.median() <= 500);
        report.add("… on the wire", kilobytes(cachedBytes));
    }

    private static double usable(Page page, String address) {
        page.navigate(address);
        return Chromium.noted(page, "greenroomUsable");
    }

    /** Everything that arrives: bodies as compressed, headers, and the websocket's messages. */
    private static DoubleAdder countBytes(BrowserContext context, Page page) {
        DoubleAdder bytes = new DoubleAdder();
        CDPSession devtools = context.newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on("Network.loadingFinished", event -> bytes.add(number(event, "encodedDataLength")));
        devtools.on(
                "Network.webSocketFrameReceived",
                event -> bytes.add(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .length()));
        return bytes;
    }

    private static double number(JsonObject event, String name) {
        return event.get(name).getAsDouble();
    }

    private static String seconds(Samples samples) {
        return String.format(
                Locale.ROOT, "%.2f s (p95 %.2f s)", samples.median() / 1000, samples.percentile(95) / 1000);
    }

    private static String kilobytes(Samples samples) {
        return String.format(Locale.ROOT, "%.0f KB", samples.median() / 1000);
    }
}
