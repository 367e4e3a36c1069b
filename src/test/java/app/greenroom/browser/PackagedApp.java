package app.greenroom.browser;

import app.greenroom.TestTime;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The application as it is shipped, in a process of its own with a database of its own, which a test may kill. */
final class PackagedApp implements AutoCloseable {

    private static final Path TEMPORARY = Path.of("target", "tmp");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/setup/\\S+");
    private static final long LONGEST_START_SECONDS = 120;

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 30_000;

    private final Process process;
    private final CompletableFuture<String> setUpLink = new CompletableFuture<>();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    private PackagedApp(Path data, int port, Map<String, String> settings, Process process) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = process;
    }

    /** Starts it on a free port and waits until it answers. */
    static PackagedApp on(Path data) {
        return on(data, freePort(), Map.of());
    }

    /** The same, in the profile of that name. */
    static PackagedApp on(Path data, String profile) {
        return on(data, freePort(), Map.of("SPRING_PROFILES_ACTIVE", profile));
    }

    /** The same, as an operator sets it. */
    static PackagedApp on(Path data, Map<String, String> settings) {
        return on(data, freePort(), settings);
    }

    /** Below those that the system hands out, or another connection may take it while the server is down. */
    static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT)
                .filter(PackagedApp::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static PackagedApp on(Path data, int port, Map<String, String> settings) {
        try {
            PackagedApp app = begin(data, port, settings);
            app.awaitStart();
            return app;
        } catch (Exception e) {
            throw new IllegalStateException("The packaged application doesn't start", e);
        }
    }

    /** Starts it, and doesn't wait for it. */
    static PackagedApp begin(Path data, Map<String, String> settings) {
        return begin(data, freePort(), settings);
    }

    /** Starts it by this command and ends it as soon as it answers. */
    static void once(Path data, List<String> command) throws Exception {
        try (PackagedApp app = begin(data, freePort(), Map.of(), command)) {
            app.awaitStart();
        }
    }

    private static PackagedApp begin(Path data, int port, Map<String, String> settings) {
        return begin(data, port, settings, Unpacked.command(places(TEMPORARY, settings)));
    }

    private static PackagedApp begin(Path data, int port, Map<String, String> settings, List<String> command) {
        try {
            Files.createDirectories(TEMPORARY);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GREENROOM_"));
            TestTime.passTo(builder);
            builder.environment().put("GREENROOM_DATA", data.toString());
            builder.environment().put("GREENROOM_PORT", String.valueOf(port));
            builder.environment().put("GREENROOM_ADDRESS", "127.0.0.1");
            builder.environment().put("SPRING_PROFILES_ACTIVE", "");
            // the demo is quiet otherwise
            builder.environment().put("SPRING_MAIN_LOGSTARTUPINFO", "true");
            builder.environment().put("LOGGING_LEVEL_APP_GREENROOM", "info");
            builder.environment().putAll(settings);
            PackagedApp app = new PackagedApp(data, port, settings, builder.start());
            Thread.ofVirtual().name("output of the application").start(() -> app.listen());
            return app;
        } catch (IOException e) {
            throw new IllegalStateException("The packaged application doesn't start", e);
        }
    }

    /** Waits until it answers; one that doesn't come up isn't left behind. */
    void awaitStart() throws Exception {
        boolean up = false;
        try {
            up = started.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } finally {
            if (!up) {
                kill();
            }
        }
    }

    /** Where it puts what doesn't stay, as the launcher says it, since the project may itself be tried out below the usual place. */
    static List<String> places(Path temporary, Map<String, String> settings) {
        Path binaries = Path.of(".greenroom", "mariadb").toAbsolutePath();
        return List.of(
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-Dgreenroom.binaries=" + settings.getOrDefault("GREENROOM_BINARIES", binaries.toString()));
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What it prints on an empty database. */
    String setUpLink() {
        return setUpLink.orTimeout(LONGEST_START_SECONDS, TimeUnit.SECONDS).join();
    }

    /** What it has printed until now. */
    String said() {
        return String.join("\n", said);
    }

    /** Starts it once more, on the same data and port. */
    PackagedApp again() {
        return on(data, port, settings);
    }

    int port() {
        return port;
    }

    /** After how many idle minutes the server ends a session; it tells by its beans, if they are switched on. */
    @SuppressWarnings("BanJNDI") // the address is our own process's
    int idleMinutes() {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
                MBeanServerConnection beans = connector.getMBeanServerConnection();
                ObjectName web = beans.queryNames(new ObjectName("Tomcat:j2eeType=WebModule,*"), null)
                        .iterator()
                        .next();
                return (int) beans.getAttribute(web, "sessionTimeout");
            }
        } catch (IOException | JMException | AttachNotSupportedException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** How the processes were called that it started, such as its database. */
    List<String> started() {
        return process.descendants()
                .map(child -> child.info().commandLine().orElse(""))
                .toList();
    }

    /** Ends the server without a word of warning. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(LONGEST_START_SECONDS, TimeUnit.SECONDS).join();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                Matcher link = LINK.matcher(line);
                if (link.find()) {
                    setUpLink.complete(link.group());
                }
                if (line.contains("Started Greenroom")) {
                    started.complete(true);
                }
            }
        } catch (IOException killed) {
            said.add(killed.toString()); // the pipe of a killed process may break rather than end
        }
        started.completeExceptionally(new IllegalStateException("It ended: " + said()));
    }
}
