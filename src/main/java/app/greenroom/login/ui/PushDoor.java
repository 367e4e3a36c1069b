package app.greenroom.login.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds a connection open for a window of the session that asks, and for nobody else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PushDoor extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPush(request) && !hasWindow(request)) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A window that says goodbye after its session has ended is right, and nothing is left to close. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("close".equals(query(request, "X-Atmosphere-Transport"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPush(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade")) || "push".equals(query(request, "v-r"));
    }

    private static boolean hasWindow(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        Integer window = number(query(request, "v-uiId"));
        return http != null
                && window != null
                && Collections.list(http.getAttributeNames()).stream()
                        .map(http::getAttribute)
                        .filter(VaadinSession.class::isInstance)
                        .map(VaadinSession.class::cast)
                        .anyMatch(session -> hasWindow(session, window));
    }

    private static boolean hasWindow(VaadinSession session, int window) {
        session.lock();
        try {
            return session.getUIById(window) != null;
        } finally {
            session.unlock();
        }
    }

    /** From the address alone: a body is not read here. */
    private static @Nullable String query(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> part.substring(name.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
