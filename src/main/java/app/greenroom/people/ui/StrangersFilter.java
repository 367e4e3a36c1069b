package app.greenroom.people.ui;

import app.greenroom.people.Strangers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts sessions before a login, and makes no more of them for a network that has its share. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class StrangersFilter extends OncePerRequestFilter {

    private static final String FILES = "/VAADIN/";
    private static final List<String> PLACES = List.of("/META-INF/VAADIN/webapp", "/META-INF/resources");

    private final Strangers strangers;

    StrangersFilter(Strangers strangers) {
        this.strangers = strangers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = String.valueOf(request.getRemoteAddr());
        if (request.getSession(false) == null) {
            if (isMissingFile(path(request))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (mayMakeOne(path(request)) && !strangers.admits(address)) {
                refuse(response);
                return;
            }
        }
        try {
            chain.doFilter(request, response);
        } finally {
            HttpSession session = request.getSession(false);
            if (session != null && session.isNew()) {
                strangers.count(session, address);
            }
        }
    }

    /** Programs, health checks and files never have one. */
    private static boolean mayMakeOne(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/actuator/") && !path.startsWith(FILES);
    }

    /** The framework looks for what it has no file for among a session's resources, and makes a session for that. */
    private static boolean isMissingFile(String path) {
        return path.startsWith(FILES)
                && PLACES.stream().allMatch(place -> StrangersFilter.class.getResource(place + path) == null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("Too many visitors from your network are at the login. Try again in a few minutes.\n");
    }
}
