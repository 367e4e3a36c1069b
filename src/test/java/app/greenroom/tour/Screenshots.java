package app.greenroom.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes every screen of the demo in light, dark and at 390 px into {@code screenshots/}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("screenshots");
    private static final Path WORK = Path.of(".greenroom", "screenshots");

    private static final Playwright.CreateOptions NO_DOWNLOAD =
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

    private Screenshots() {}

    /** Needs the system property {@code greenroom.app}: the folder of the built application. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path app = Path.of(System.getProperty("greenroom.app"));
        Files.createDirectories(FOLDER);
        List<String> findings = new ArrayList<>();
        try (DemoServer demo = DemoServer.start(app, WORK);
                Playwright playwright = Playwright.create(NO_DOWNLOAD);
                Browser browser = playwright.chromium().launch(chromium())) {
            for (Tour tour : Tour.all()) {
                try (Visitor visitor = new Visitor(browser, demo.url(), FOLDER)) {
                    tour.walk(visitor);
                    findings.addAll(visitor.findings());
                }
                System.out.println("As " + tour.who() + ": done");
            }
        }
        findings.stream().distinct().forEach(finding -> System.out.println("! " + finding));
        System.out.println("The pictures are in " + FOLDER.toAbsolutePath());
    }

    /** The machine's own, which the launcher has found. */
    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
    }
}
