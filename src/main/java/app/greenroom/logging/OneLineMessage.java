package app.greenroom.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** The message of an event, and the kinds and words of what was thrown, on one line. */
public final class OneLineMessage extends ClassicConverter {

    private static final int MOST_CAUSES = 10;

    @Override
    public String convert(ILoggingEvent event) {
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
