package app.greenroom.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** The message of an event, and the kinds and words of what was thrown, on one line. */
public final class OneLineMessage extends ClassicConverter {

    private static final int MOST_CAUSES = 10;

    /** Says why the application doesn't start, in paragraphs for the operator: no request was taken before. */
    private static final String AT_THE_START = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    @Override
    public String convert(ILoggingEvent event) {
        if (event.getLoggerName().equals(AT_THE_START)) {
            return event.getFormattedMessage();
        }
        StringBuilder line = new StringBuilder(OneLine.of(event.getFormattedMessage()));
        int causes = 0;
        for (IThrowableProxy cause = event.getThrowableProxy();
                cause != null && causes < MOST_CAUSES;
                cause = cause.getCause()) {
            line.append(causes++ == 0 ? " | " : " <- ").append(cause.getClassName());
            if (cause.getMessage() != null) {
                line.append(": ").append(OneLine.of(cause.getMessage()));
            }
        }
        return line.toString();
    }
}
