package app.greenroom.tour;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A data folder with many people and long texts, and who shows them.
 *
 * @param data the folder
 * @param named whom to log in as, and where to go
 */
record Crowd(Path data, Properties named) {

    /** Makes it, in a process that ends when it is done. */
    static Crowd fresh(Path work) throws IOException, InterruptedException {
        Path data = work.resolve("crowd");
        Path names = work.resolve("crowd.properties");
        DemoServer.delete(data);
        Files.createDirectories(work);
        Process seed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-Dgreenroom.binaries="
                                + Path.of(".greenroom", "mariadb").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrowdSeed.class.getName(),
                        data.toString(),
                        names.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("crowd.log").toFile())
                .start();
        if (seed.waitFor() != 0) {
            throw new IllegalStateException("The crowd can't be made; see " + work.resolve("crowd.log"));
        }
        Properties named = new Properties();
        try (Reader file = Files.newBufferedReader(names)) {
            named.load(file);
        }
        return new Crowd(data, named);
    }

    /** What each of them shows. */
    List<Tour> tours() {
        return List.of(
                as("lead", "cohort", "people", "assign", "dossiers"),
                as("mentor", "queue", "mentees", named.getProperty("review")),
                as(
                        "candidate",
                        "today",
                        named.getProperty("prep"),
                        named.getProperty("prep") + "/questions",
                        named.getProperty("question"),
                        named.getProperty("prep") + "/concepts"));
    }

    private Tour as(String role, String... paths) {
        return new Tour("the crowd's " + role, visitor -> {
            visitor.logIn(named.getProperty(role), CrowdSeed.PASSWORD);
            for (String path : paths) {
                visitor.open(path);
                // without the ids, so that two runs have pictures of the same names
                visitor.picture("crowd-" + role + "-"
                        + path.replaceAll("/?[0-9a-f]{8}-[0-9a-f-]+", "").replace('/', '-'));
            }
        });
    }
}
