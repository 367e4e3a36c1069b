package app.greenroom;

import app.greenroom.database.BackupCommand;
import app.greenroom.database.RestoreCommand;
import app.greenroom.dossier.api.ImportCommand;
import app.greenroom.dossier.api.InspectCommand;
import app.greenroom.readiness.SimulateCommand;
import java.util.Arrays;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/** Starts the application, or runs one of the commands that need no server. */
@SpringBootApplication
public class Greenroom {

    private static final String SETTLED = Greenroom.class.getName() + "__ApplicationContextInitializer";

    /** Runs the command that the first argument names; without one, the server. */
    public static void main(String[] args) {
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "inspect" -> System.exit(InspectCommand.run(rest, System.out, System.err));
            case "import" ->
                System.exit(quietly(() -> ImportCommand.run(rest, System.getenv(), System.out, System.err)));
            case "simulate" -> System.exit(SimulateCommand.run(rest, System.out, System.err));
            case "backup" -> System.exit(quietly(() -> BackupCommand.run(rest, System.err)));
            case "restore" -> System.exit(quietly(() -> RestoreCommand.run(rest, System.err)));
            default -> serve(args);
        }
    }

    /** The packaged application has its beans settled already; from plain classes they are found by looking. */
    private static void serve(String[] args) {
        if (SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null
                && ClassUtils.isPresent(SETTLED, Greenroom.class.getClassLoader())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        keepBuffersSmall();
        Start.run(new SpringApplication(Greenroom.class), args);
    }

    /**
     * Tomcat gives each WebSocket three buffers of this size, in bytes, and takes it from a system property only. What is
     * longer goes out in several frames.
     */
    private static void keepBuffersSmall() {
        String size = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";
        if (System.getProperty(size) == null) {
            System.setProperty(size, "2048");
        }
    }

    /** Without the server nobody sets up logging; a command says itself what went wrong. */
    private static int quietly(Command command) {
        LoggingSystem.get(Greenroom.class.getClassLoader()).beforeInitialize();
        return command.run();
    }

    private interface Command {
        int run();
    }
}
