package app.greenroom.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged application as the launcher starts it: unpacked, and with an archive of its classes. That takes a third of the
 * processor time of a start from the one file, and walks start it dozens of times. Made once for each build; of two test
 * processes one makes it, and the other waits.
 */
final class Unpacked {

    private static final Path JAR = Path.of("target", "greenroom.jar");
    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();

    private Unpacked() {}

    /**
     * The command that starts it, up to the options of the one who starts it.
     *
     * @param options of the JVM
     */
    static List<String> command(List<String> options) {
        Path made = Made.FOLDER;
        List<String> command = java(options);
        command.add("-XX:SharedArchiveFile=" + made.resolve("classes.jsa"));
        command.add("-Xlog:cds=off");
        command.addAll(List.of("-jar", made.resolve("greenroom.jar").toString()));
        return command;
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        return command;
    }

    /** Initialized once per JVM, when first asked for. */
    private static final class Made {

        static final Path FOLDER = make();

        private static Path make() {
            if (!Files.exists(JAR)) {
                throw new IllegalStateException(JAR + " is missing: mvn package makes it");
            }
            try {
                Files.createDirectories(Unpacked.FOLDER);
                try (FileChannel channel = FileChannel.open(
                                Unpacked.FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    Path folder = Unpacked.FOLDER.resolve(
                            Files.getLastModifiedTime(JAR).toMillis() + "-" + Files.size(JAR));
                    if (held.isValid() && !Files.exists(folder.resolve("classes.jsa"))) {
                        unpack(folder);
                    }
                    return folder;
                }
            } catch (Exception e) {
                throw new IllegalStateException("The packaged application can't be unpacked", e);
            }
        }

        private static void unpack(Path folder) throws Exception {
            Files.createDirectories(folder.resolve("tmp"));
            List<String> extract = java(List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--force"));
            extract.addAll(List.of("--destination", folder.toString()));
            Process extracting = new ProcessBuilder(extract).inheritIO().start();
            if (extracting.waitFor() != 0) {
                throw new IOException("It can't be extracted");
            }
            // its classes are archived when it ends
            List<String> start = java(PackagedApp.places(folder.resolve("tmp"), Map.of()));
            start.add("-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"));
            start.addAll(List.of("-jar", folder.resolve("greenroom.jar").toString()));
            PackagedApp.once(folder.resolve("data"), start);
        }
    }
}
