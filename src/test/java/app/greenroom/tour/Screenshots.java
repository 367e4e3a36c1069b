package app.greenroom.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes every screen of the demo at four sizes, light and dark, in two languages, into a folder with a page that shows them all. */
public final class Screenshots {

    private static final Path FOLDER = Path.of(".greenroom", "screenshots");
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.KOREA);
    private static final Path WORK = Path.of(".greenroom", "tour");

    private static final Playwright.CreateOptions NO_DOWNLOAD =
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

    private Screenshots() {}

    /**
     * Needs the system property {@code greenroom.app}: the folder of the built application.
     *
     * @param args the folder for the pictures, if another is wanted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path app = Path.of(System.getProperty("greenroom.app"));
        Gallery gallery = new Gallery(args.length == 0 ? FOLDER : Path.of(args[0]));
        List<String> findings = new ArrayList<>();
        try (Playwright playwright = Playwright.create(NO_DOWNLOAD);
                Browser browser = playwright.chromium().launch(chromium())) {
            try (DemoServer demo = DemoServer.start(app, WORK)) {
                findings.addAll(walk(Tour.all(), demo, browser, gallery));
            }
            Crowd crowd = Crowd.fresh(WORK);
            try (DemoServer server = DemoServer.on(crowd, app, WORK)) {
                findings.addAll(walk(crowd.tours(), server, browser, gallery));
            }
        }
        findings.stream().distinct().forEach(finding -> System.out.println("! " + finding));
        System.out.println("All pictures side by side: " + gallery.close().toUri());
    }

    private static List<String> walk(List<Tour> tours, DemoServer server, Browser browser, Gallery gallery) {
        List<String> findings = new ArrayList<>();
        for (Tour tour : tours) {
            for (Locale language : LANGUAGES) {
                try (Visitor visitor = new Visitor(browser, server.url(), gallery, language)) {
                    tour.walk(visitor);
                    findings.addAll(visitor.findings());
                }
                System.out.println("As " + tour.who() + ", " + language.toLanguageTag() + ": done");
            }
        }
        return findings;
    }

    /** The machine's own, which the launcher has found. */
    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
    }
}
