package app.greenroom;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** A start of the server that says early and in a sentence what it can't do, and that can be ended without noise. */
final class Start {

    private static volatile boolean ending;

    private Start() {}

    static void run(SpringApplication application, String[] arguments) {
        application.addInitializers(context -> {
            OperatorSettings.forgetEmpty(context.getEnvironment());
            OperatorSettings.require(context.getEnvironment());
            requirePort(context.getEnvironment());
        });
        Thread quiet = new Thread(Start::silence, "quiet-end");
        Runtime.getRuntime().addShutdownHook(quiet);
        if (started(() -> application.run(arguments)) != null) {
            Runtime.getRuntime().removeShutdownHook(quiet);
        }
    }

    /** What breaks because the start was ended is no news. */
    private static @Nullable ConfigurableApplicationContext started(Supplier<ConfigurableApplicationContext> start) {
        try {
            return start.get();
        } catch (RuntimeException | Error failed) {
            if (ending) {
                return null;
            }
            throw failed;
        }
    }

    private static void silence() {
        ending = true;
        LoggingSystem logging = LoggingSystem.get(Start.class.getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        // these have levels of their own
        logging.getLoggerConfigurations().stream()
                .filter(logger -> logger.getConfiguredLevel() != null)
                .forEach(logger -> logging.setLogLevel(logger.getName(), LogLevel.OFF));
    }

    /** Tomcat would find out at the very end of the start. */
    static void requirePort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address", "");
        if (port <= 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address.isEmpty() ? null : InetAddress.getByName(address), port), 1);
        } catch (UnknownHostException e) {
            throw new CannotListenException("GREENROOM_ADDRESS isn't a valid address: " + address + ".", e);
        } catch (BindException e) {
            throw new CannotListenException(words(address, port, e), e);
        } catch (IOException e) {
            throw new CannotListenException(
                    "Can't listen on port " + port + ": " + e.getMessage() + ". Set GREENROOM_PORT to choose another.",
                    e);
        }
    }

    private static String words(String address, int port, BindException failed) {
        String why = String.valueOf(failed.getMessage());
        if (why.contains("assign requested address")) {
            return "This machine has no address " + address
                    + ". GREENROOM_ADDRESS must name one of its own, or 0.0.0.0.";
        }
        if (why.contains("Permission denied")) {
            return "Port " + port + " is reserved for the system. Choose one above 1023 with GREENROOM_PORT.";
        }
        return "Port " + port
                + " is in use by another program. Stop that program, or choose another port with GREENROOM_PORT"
                + " (demo: --port).";
    }

    /** The server can't take its place in the network; the message says why and what to do. */
    static final class CannotListenException extends RuntimeException {

        CannotListenException(String message, Throwable cause) {
            super(message, cause);
        }

        /** Shows the words, and no stack trace. */
        static final class Analyzer extends AbstractFailureAnalyzer<CannotListenException> {

            @Override
            protected FailureAnalysis analyze(Throwable rootFailure, CannotListenException cause) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
    }
}
