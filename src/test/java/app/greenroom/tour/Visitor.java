package app.greenroom.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks around with a browser and takes pictures of what they see, in each look. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 800;
    private static final int LONGEST = 6_000;

    /** Nothing is on its way to the server, fonts are there, and no component is still being made. */
    private static final String SETTLED = """
            () => new Promise((resolve) => {
              const settled = () => document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
                && [...document.querySelectorAll('.v-loading-indicator')]
                  .every((bar) => getComputedStyle(bar).opacity === '0');
              const look = () => (settled() ? resolve() : setTimeout(look, 20));
              look();
            })
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final String LENGTH = "() => document.documentElement.scrollHeight";

    private final BrowserContext context;
    private final Page page;
    private final Path folder;
    private final List<String> findings = new ArrayList<>();

    Visitor(Browser browser, String url, Path folder) {
        this.folder = folder;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                findings.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> findings.add(page.url() + ": " + error));
    }

    void logIn(String email, String password) {
        open("login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        settle();
    }

    void open(String path) {
        page.navigate("/" + path);
        settle();
    }

    void click(Locator target) {
        target.first().click();
        settle();
    }

    Page page() {
        return page;
    }

    /** Takes the page as it is: light, dark, and on a phone. */
    void picture(String name) {
        picture(name + "-light", ColorScheme.LIGHT, DESKTOP_WIDTH, DESKTOP_HEIGHT);
        picture(name + "-dark", ColorScheme.DARK, DESKTOP_WIDTH, DESKTOP_HEIGHT);
        picture(name + "-phone", ColorScheme.LIGHT, PHONE_WIDTH, PHONE_HEIGHT);
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    /** Does something on a phone and takes a picture of what it opens. */
    void onPhone(String name, Runnable deed) {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        deed.run();
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-phone.png")));
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    private void picture(String name, ColorScheme scheme, int width, int height) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
        settle();
        if (Boolean.TRUE.equals(page.evaluate(OVERFLOW))) {
            findings.add(name + " is wider than its window");
        }
        // a window as long as the page, so that what sticks to its edges stands there in the picture too
        int length = ((Number) page.evaluate(LENGTH)).intValue();
        page.setViewportSize(width, Math.clamp(length, height, LONGEST));
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /** What the browser complained about, and what doesn't fit. */
    List<String> findings() {
        return findings;
    }

    private void settle() {
        page.waitForLoadState();
        page.evaluate(SETTLED);
    }

    @Override
    public void close() {
        context.close();
    }
}
