package app.greenroom.logging;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Where it was thrown, a line for each frame, unless a request of somebody's making is the cause. The words of what was
 * thrown may come from outside, so they stand in the {@link OneLineMessage}.
 */
public final class Trace extends ThrowableHandlingConverter {

    private static final int DEEPEST = 10;
    private static final int MOST_FRAMES = 60;

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown == null || FromOutside.caused(thrown)) {
            return "";
        }
        StringBuilder trace = new StringBuilder();
        StackTraceElementProxy[] frames = root(thrown).getStackTraceElementProxyArray();
        for (int at = 0; at < Math.min(frames.length, MOST_FRAMES); at++) {
            trace.append("\tat ").append(frames[at].getStackTraceElement()).append(System.lineSeparator());
        }
        return trace.toString();
    }

    static IThrowableProxy root(IThrowableProxy thrown) {
        IThrowableProxy root = thrown;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
