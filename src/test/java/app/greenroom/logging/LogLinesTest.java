package app.greenroom.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private final LoggerContext context = new LoggerContext();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private Logger log = context.getLogger("test");

    @BeforeEach
    void aLog() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%p %m%n%ex");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        log = context.getLogger("test");
        log.setLevel(Level.INFO);
        log.addAppender(appender);
        LogLines.guard(context);
    }

    @Test
    void nobodyWritesALineOfTheirOwn() {
        log.warn("No handler for {}", "x\n2031-01-01 ERROR greenroom : all is lost\r\u2028\u202e\u001b[2J");

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("WARN No handler for x\\n2031")
                .endsWith("[2J");
    }

    /** It says what to do, in paragraphs, also when the log was set up before the start failed. */
    @Test
    void whyItDoesNotStartStaysReadable() {
        Logger reporter = context.getLogger("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");
        log.iteratorForAppenders().forEachRemaining(reporter::addAppender);
        reporter.error("Description:\n\nThe database is of a newer Greenroom.");

        assertThat(lines()).contains("The database is of a newer Greenroom.");
    }

    @Test
    void norByTheWordsOfWhatIsThrown() {
        log.error("Unexpected", new IllegalStateException("a", new IllegalArgumentException("b\nERROR forged")));

        assertThat(lines().getFirst())
                .isEqualTo("ERROR Unexpected | java.lang.IllegalStateException: a"
                        + " <- java.lang.IllegalArgumentException: b\\nERROR forged");
        assertThat(lines().subList(1, lines().size())).isNotEmpty().allMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void whatARequestCausesHasNoTrace() {
        IllegalArgumentException thrown = new IllegalArgumentException("Unsupported event type: x");
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Map", "get", "Map.java", 1),
            new StackTraceElement("com.vaadin.flow.server.communication.ServerRpcHandler", "handle", "S.java", 2),
            new StackTraceElement("app.greenroom.web.ResponseHeaders", "doFilterInternal", "R.java", 3)
        });
        log.error("Unexpected", thrown);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void aFloodIsCutOffAndSaysSo() {
        IntStream.range(0, 10_000).forEach(any -> log.warn("again"));
        IntStream.range(0, 1_000).forEach(any -> log.error("again", new IllegalStateException("ours")));

        assertThat(lines().stream().filter(line -> !line.startsWith("\t"))).hasSizeLessThan(260);
        assertThat(written.size()).isLessThan(64 * 1024);
    }

    @Test
    void aLongMessageIsCut() {
        log.warn("x".repeat(100_000));

        assertThat(written.size()).isLessThan(2_100);
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
