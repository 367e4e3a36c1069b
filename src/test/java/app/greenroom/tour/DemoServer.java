package app.greenroom.tour;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built application, as a fresh demo or on data that are there, in a process of its own; its data go when it ends. */
final class DemoServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_TRIES_MS = 200;

    private final Process process;
    private final Path data;
    private final String url;

    private DemoServer(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.url = "http://localhost:" + port;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param app the folder of the built application
     * @param work where its data and its log may be put
     */
    static DemoServer start(Path app, Path work) throws IOException, InterruptedException {
        Path data = work.resolve("data");
        delete(data);
        return serve(app, work, data, "demo");
    }

    /** Serves a crowd. */
    static DemoServer on(Crowd crowd, Path app, Path work) throws IOException, InterruptedException {
        return serve(app, work, crowd.data(), "");
    }

    private static DemoServer serve(Path app, Path work, Path data, String profile)
            throws IOException, InterruptedException {
        Files.createDirectories(work);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-jar",
                        app.resolve("greenroom.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("server.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("GREENROOM_DB_URL", "GREENROOM_DB_USER", "GREENROOM_DB_PASSWORD"));
        environment.put("SPRING_PROFILES_ACTIVE", profile);
        environment.put("GREENROOM_ADDRESS", "127.0.0.1");
        environment.put("GREENROOM_PORT", Integer.toString(port));
        environment.put("GREENROOM_DATA", data.toString());
        DemoServer server = new DemoServer(builder.start(), data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
        server.awaitHealth(work);
        return server;
    }

    String url() {
        return url;
    }

    private void awaitHealth(Path work) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroy();
                throw new IllegalStateException("The demo doesn't start; see " + work.resolve("server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(data);
    }
}
