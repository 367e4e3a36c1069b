package app.greenroom.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody who looks around with a browser and takes pictures of what they see, in each look. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;
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
    private final Gallery gallery;
    private final String language;
    private final List<String> findings = new ArrayList<>();

    /** @param locale what their browser asks for */
    Visitor(Browser browser, String url, Gallery gallery, Locale locale) {
        this.gallery = gallery;
        this.language = locale.getLanguage();
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale(locale.toLanguageTag())
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Size.DESKTOP.width(), Size.DESKTOP.height()));
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

    /** Takes the page as it is, at each size, light and dark. */
    void picture(String name) {
        for (Size size : Size.values()) {
            picture(name, size, ColorScheme.LIGHT);
            picture(name, size, ColorScheme.DARK);
        }
        page.setViewportSize(Size.DESKTOP.width(), Size.DESKTOP.height());
    }

    /** Does something on a phone and takes a picture of what it opens. */
    void onPhone(String name, Runnable deed) {
        page.setViewportSize(Size.PHONE.width(), Size.PHONE.height());
        deed.run();
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(gallery.place(language, name, Size.PHONE, scheme(ColorScheme.LIGHT))));
        page.setViewportSize(Size.DESKTOP.width(), Size.DESKTOP.height());
    }

    private void picture(String name, Size size, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(size.width(), size.height());
        settle();
        if (Boolean.TRUE.equals(page.evaluate(OVERFLOW))) {
            findings.add(name + " (" + language + ") is wider than a window of " + size.width() + " px");
        }
        // a window as long as the page, so that what sticks to its edges stands there in the picture too
        int length = ((Number) page.evaluate(LENGTH)).intValue();
        page.setViewportSize(size.width(), Math.clamp(length, size.height(), LONGEST));
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(gallery.place(language, name, size, scheme(scheme))));
    }

    private static String scheme(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? "dark" : "light";
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
