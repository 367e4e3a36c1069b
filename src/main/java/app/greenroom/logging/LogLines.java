package app.greenroom.logging;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.pattern.DynamicConverter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes each message one escaped line and keeps a flood out, wherever the operator lets the log go: the patterns stay as
 * they are, and only what their words stand for changes.
 */
@Component
class LogLines {

    @SuppressWarnings("rawtypes") // as the layout declares its own map
    private static final Map<String, Supplier<DynamicConverter>> CONVERTERS = Map.of(
            "m", OneLineMessage::new,
            "msg", OneLineMessage::new,
            "message", OneLineMessage::new,
            "wEx", Trace::new,
            "wex", Trace::new,
            "ex", Trace::new);

    LogLines() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            guard(context);
        }
    }

    static void guard(LoggerContext context) {
        if (context.getTurboFilterList().stream().noneMatch(FloodGate.class::isInstance)) {
            FloodGate gate = new FloodGate();
            gate.setContext(context);
            gate.start();
            context.addTurboFilter(gate);
        }
        for (Logger logger : List.copyOf(context.getLoggerList())) {
            logger.iteratorForAppenders().forEachRemaining(LogLines::escape);
        }
    }

    private static void escape(Appender<ILoggingEvent> appender) {
        if (appender instanceof OutputStreamAppender<ILoggingEvent> lines
                && lines.getEncoder() instanceof PatternLayoutEncoder encoder
                && encoder.getLayout() instanceof PatternLayout layout) {
            layout.stop();
            layout.getInstanceConverterMap().putAll(CONVERTERS);
            layout.start();
        }
    }
}
