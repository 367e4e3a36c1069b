package app.greenroom.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The installed Chromium, headless. */
final class Chromium implements AutoCloseable {

    /** A poll by Playwright itself would be evaluated text, which the pages' content policy forbids. */
    private static final String NOTED = """
            (name) => new Promise((resolve, reject) => {
              const end = performance.now() + 30000;
              const look = () => {
                if (window[name] !== undefined) {
                  resolve(window[name]);
                } else if (performance.now() > end) {
                  reject(new Error(name + ' was not noted'));
                } else {
                  setTimeout(look, 10);
                }
              };
              look();
            })
            """;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(ARGUMENTS));

    /** The launcher finds it. */
    static Path executable() {
        return Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
    }

    /** Logs somebody in and gives what their browser keeps of it; the cache isn't part of that. */
    String login(Server server, String email) {
        try (BrowserContext context = context(null)) {
            Page page = context.newPage();
            page.navigate(server.url() + "/login");
            page.locator("input[name=username]").fill(email);
            page.locator("input[name=password]").fill(Seeded.PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL(url -> !url.contains("login"));
            return context.storageState();
        }
    }

    /** A browser profile of its own with an empty cache. */
    BrowserContext context(@Nullable String state) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1440, 900);
        if (state != null) {
            options.setStorageState(state);
        }
        return browser.newContext(options);
    }

    /** The number that a page's script keeps under a name, waiting for it. */
    static double noted(Page page, String name) {
        return ((Number) page.evaluate(NOTED, name)).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
