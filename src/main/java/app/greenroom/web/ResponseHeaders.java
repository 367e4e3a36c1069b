package app.greenroom.web;

import static app.greenroom.web.WebTexts.SAY;

import app.greenroom.language.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the security headers on every answer, and turns away what asks for another server or comes from another site's page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ResponseHeaders extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom");
    private static final String HEALTH = "/actuator/health";

    private final Names names;
    private final AtomicBoolean said = new AtomicBoolean();

    ResponseHeaders(@Value("${greenroom.url:}") String url, @Value("${greenroom.hosts:}") String further) {
        this.names = Names.parse(url, further);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.each(response::setHeader);
        if (!isOurs(request)) {
            tellOperator();
            refuse(request, response, HttpStatus.MISDIRECTED_REQUEST.value(), SAY::otherName);
        } else if (Origin.isForeign(request, names.published())) {
            tellOperator();
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, SAY::otherPage);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who only looks whether we are up may use whatever name they reach us by. */
    private boolean isOurs(HttpServletRequest request) {
        return names.isOurs(request.getServerName(), ForwardedValve.isForwarded(request))
                || request.getRequestURI().startsWith(request.getContextPath() + HEALTH);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, Supplier<String> words)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Language.of(request.getLocale()).call(words) + "\n");
    }

    /** Once, without what the stranger wrote: an operator looks here first when a new proxy doesn't work. */
    private void tellOperator() {
        if (said.compareAndSet(false, true)) {
            LOG.warn("A request was refused that named another server, or came from a page of another address. If"
                    + " people can't get in, set GREENROOM_URL to the address that they use, and"
                    + " GREENROOM_FORWARDED to the address of the proxy in front. This is said once.");
        }
    }
}
