package app.greenroom.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test run: the machine's own, nothing is downloaded. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // the address that people use, where a proxy stands in front
            "--host-resolver-rules=MAP " + Nginx.NAME + " 127.0.0.1");

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    private static Path executable() {
        return configured()
                .or(Chromium::onPath)
                .orElseThrow(() -> new IllegalStateException(
                        "The walks need Chromium. Install it (apt install chromium, brew install --cask chromium)"
                                + " or set CHROMIUM to its path."));
    }

    private static Optional<Path> configured() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started when first asked for; ends with the JVM. */
    private static final class Running {

        static final Browser BROWSER = start();

        private static Browser start() {
            Path executable = executable();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(ARGUMENTS)
                            .setHeadless(true));
        }
    }
}
