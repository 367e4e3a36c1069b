package app.greenroom.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;

/**
 * Whether a request is the cause of what went wrong: it was thrown while the framework or the server took the request
 * apart, before any of our code had a word. Where that was is of no use to an operator, and whoever sends such requests
 * could fill the disk with it.
 */
final class FromOutside {

    private static final List<String> READING_REQUESTS = List.of(
            "com.vaadin.flow.server.communication.",
            "com.vaadin.flow.server.",
            "com.vaadin.flow.internal.",
            "com.vaadin.flow.shared.",
            "tools.jackson.",
            "com.fasterxml.jackson.",
            "org.apache.coyote.",
            "org.apache.catalina.",
            "org.apache.tomcat.",
            "org.atmosphere.",
            "org.springframework.security.web.firewall.",
            "org.springframework.web.",
            "org.springframework.http.");
    private static final List<String> NOBODYS = List.of("java.", "jdk.", "sun.", "javax.", "jakarta.");

    private FromOutside() {}

    /** The first frame that isn't the language's own says who was at work. */
    static boolean caused(IThrowableProxy thrown) {
        for (StackTraceElementProxy frame : Trace.root(thrown).getStackTraceElementProxyArray()) {
            String type = frame.getStackTraceElement().getClassName();
            if (NOBODYS.stream().noneMatch(type::startsWith)) {
                return READING_REQUESTS.stream().anyMatch(type::startsWith);
            }
        }
        return false;
    }
}
