package app.greenroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the figures come from. */
final class Machine {

    private Machine() {}

    /** One line: processors, system, JDK, browser, and the load of the minute before. */
    static String describe() {
        return "%d processors (%s), %s, JDK %s, %s, load before %.1f"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        Runtime.version(),
                        browser(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"))
                    .lines()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException otherSystem) {
            return System.getProperty("os.arch");
        }
    }

    private static String browser() {
        try {
            Process version = new ProcessBuilder(Chromium.executable().toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException none) {
            return "no browser";
        }
    }
}
