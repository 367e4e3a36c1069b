package app.greenroom;

import app.greenroom.cli.CommandLines;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/** Starts the application, or runs one of the commands that need no server. */
@SpringBootApplication
public class Greenroom {

    private static final String SETTLED = Greenroom.class.getName() + "__ApplicationContextInitializer";

    /** Runs the command that the first argument names; without one, the server. */
    public static void main(String[] args) {
        if (CommandLines.take(args)) {
            System.exit(CommandLines.run(args, System.getenv(), System.out, System.err));
        }
        serve(args);
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
}
