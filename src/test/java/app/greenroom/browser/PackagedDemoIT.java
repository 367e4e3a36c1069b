package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is packaged has its beans settled before any profile is known; the demo's are there nevertheless, and only there. */
class PackagedDemoIT {

    private static final String GREETING = "Log in as one of these";

    @Test
    void theProfileDecidesAtTheStart() throws IOException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        try (PackagedApp demo = PackagedApp.on(Files.createTempDirectory(target, "demo"), "demo")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> demo.said().contains(GREETING));
            assertThat(demo.said()).contains("Starting AOT-processed Greenroom").doesNotContain("/setup/");
        }
        try (PackagedApp real = PackagedApp.on(Files.createTempDirectory(target, "real"))) {
            assertThat(real.setUpLink()).startsWith("http://");
            assertThat(real.said()).contains("Starting AOT-processed Greenroom").doesNotContain(GREETING);
        }
    }
}
