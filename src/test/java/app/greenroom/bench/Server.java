package app.greenroom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built application, running as a process of its own on a free port of this machine. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);
    private static final Pattern HEAP_USED = Pattern.compile(
            "(?m)^\\s*(?:DefNew|Tenured|def new generation|tenured generation|garbage-first heap|PSYoungGen|ParOldGen)"
                    + "\\b.*?used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final int port;
    private final double millisecondsToStart;

    private Server(Process process, int port, double millisecondsToStart) {
        this.process = process;
        this.port = port;
        this.millisecondsToStart = millisecondsToStart;
    }

    /** Starts it on a data folder and waits for the first answer with status 200. */
    static Server start(Settings settings, Path data) {
        return start(settings, data, List.of());
    }

    /** As above, behind another command such as {@code taskset -c 0}. */
    static Server start(Settings settings, Path data, List<String> behind) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(behind);
            command.add(java("java"));
            command.addAll(settings.options());
            command.addAll(
                    List.of("-jar", settings.app().resolve("greenroom.jar").toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(settings.work())
                            .resolve("server.log")
                            .toFile()));
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("GREENROOM_") || name.startsWith("SPRING_"));
            environment.put("GREENROOM_ADDRESS", "127.0.0.1");
            environment.put("GREENROOM_PORT", String.valueOf(port));
            environment.put("GREENROOM_DATA", data.toString());
            long begun = System.nanoTime();
            Process process = builder.start();
            Server server = new Server(process, port, awaitAnswer(process, port, begun));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double millisecondsToStart() {
        return millisecondsToStart;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Resident memory of the application alone, in MiB. */
    double residentOfApplication() {
        return resident(process.toHandle());
    }

    /** Resident memory of its database, in MiB. */
    double residentOfDatabase() {
        return process.toHandle().descendants().mapToDouble(Server::resident).sum();
    }

    /** The heap that is in use after full collections, in KiB. */
    long heapInUse() {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
        return used.results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }

    /** The classes with the most bytes on the heap, as the JVM lists them. */
    String histogram(int lines) {
        return String.join("\n", jcmd("GC.class_histogram").lines().limit(lines).toList());
    }

    /** The processor time that it and its database have used. */
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double resident(ProcessHandle handle) {
        try {
            Matcher found =
                    RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : 0;
        } catch (IOException noSuchFolder) {
            return 0;
        }
    }

    private static double awaitAnswer(Process process, int port, long begun) {
        while (!answers(port)) {
            boolean tooLate = System.nanoTime() - begun > PATIENCE.toNanos();
            if (tooLate || !process.isAlive()) {
                process.destroy();
                throw new IllegalStateException("The application doesn't start; see .greenroom/bench/server.log");
            }
            Pause.of(BETWEEN_TRIES);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write("GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return status != null && status.contains(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
