package app.greenroom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One open page, and what the browser complained about in it. */
final class Window {

    private static final double PATIENCE_MS = 20_000;
    private static final int MOST_SAID = 600;

    private final String whose;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private List<String> expected = List.of();

    private Window(String whose, BrowserContext context) {
        this.whose = whose;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add(whose + ": " + error));
    }

    static Window open(String whose, BrowserContext context) {
        // without snapshots: taking them moves the base that the page's links count from
        context.tracing().start(new Tracing.StartOptions());
        return new Window(whose, context);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What a walk causes on purpose, such as an unreachable server, is no complaint. */
    void expects(String... partsOfMessages) {
        expected = List.of(partsOfMessages);
    }

    List<String> complaints() {
        return complaints;
    }

    private void heard(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.text().contains("Content Security Policy");
        String words = message.text() + " (" + message.location() + ")";
        if (bad && expected.stream().noneMatch(words::contains)) {
            complaints.add(whose + " at " + page.url() + ": " + words);
        }
    }

    /** What somebody reads in the window now, as far as it goes: said where a walk failed. */
    String shows() {
        String words = page.locator("body").innerText().replaceAll("\\s+", " ");
        return whose + " at " + page.url() + " reads: " + words.substring(0, Math.min(words.length(), MOST_SAID));
    }

    /** @param evidence where to put a picture and a trace; null for nowhere */
    void close(@Nullable Path evidence) {
        if (evidence != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(evidence.resolve(whose + ".png"))
                    .setFullPage(true));
        }
        Tracing.StopOptions stop = new Tracing.StopOptions();
        context.tracing().stop(evidence == null ? stop : stop.setPath(evidence.resolve(whose + ".zip")));
        context.close();
    }
}
