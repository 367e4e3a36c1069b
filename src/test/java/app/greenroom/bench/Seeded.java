package app.greenroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data folder with work in it.
 *
 * @param scenes each a candidate and their mentor, at one question with an answer and threads
 */
record Seeded(Path data, List<Scene> scenes) {

    /** The password of everybody, in this folder only. */
    static final String PASSWORD = "measured-in-milliseconds";

    /**
     * @param questionPath the page of the question for both, such as {@code prep/…/questions/…}
     * @param reviewPath the mentor's page of the answer
     */
    record Scene(String candidate, String mentor, String questionPath, String reviewPath) {}

    private record Scenes(List<Scene> scenes) {}

    /** Makes a new data folder, in a process that ends when it is done. */
    static Seeded fresh(Settings settings, int scenes) {
        Path data = settings.work().resolve("data");
        Path listed = settings.work().resolve("scenes.json");
        try {
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(settings.work());
            Process seed = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            // the launcher's own: a checkout may itself lie below the system's
                            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                            "-Dgreenroom.binaries="
                                    + Path.of(".greenroom", "mariadb").toAbsolutePath(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Seed.class.getName(),
                            data.toString(),
                            String.valueOf(scenes),
                            listed.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(settings.work().resolve("seed.log").toFile())
                    .start();
            if (seed.waitFor() != 0) {
                throw new IllegalStateException("The data can't be made; see .greenroom/bench/seed.log");
            }
            return new Seeded(
                    data,
                    JsonMapper.shared()
                            .readValue(Files.readString(listed), Scenes.class)
                            .scenes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    static void list(Path file, List<Scene> scenes) throws IOException {
        Files.writeString(file, JsonMapper.shared().writeValueAsString(new Scenes(scenes)), StandardCharsets.UTF_8);
    }
}
