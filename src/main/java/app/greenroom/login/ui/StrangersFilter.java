package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.session.Strangers;
import app.greenroom.language.Language;
import com.vaadin.flow.server.HandlerHelper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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

    /** What the framework lets everybody have: files, and folders of them that end in two stars. */
    private static final List<String> OFFERED = Stream.of(
                    HandlerHelper.getPublicResources(),
                    HandlerHelper.getPublicResourcesRoot(),
                    HandlerHelper.getPublicResourcesRequiringSecurityContext(),
                    new String[] {"/HILLA/**"})
            .flatMap(Stream::of)
            .map(pattern -> pattern.replaceFirst("\\*+$", ""))
            .toList();

    private static final List<String> PLACES = List.of("/META-INF/VAADIN/webapp", "/META-INF/resources");

    private final Strangers strangers;

    StrangersFilter(Strangers strangers) {
        this.strangers = strangers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = String.valueOf(request.getRemoteAddr());
        HttpSession known = request.getSession(false);
        if (known != null) {
            strangers.cameBack(known);
        } else {
            if (isMissingFile(path(request))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (isForgery(request)) {
                response.sendRedirect(request.getContextPath() + "/login?expired");
                return;
            }
            if (mayMakeOne(path(request)) && !strangers.admits(address)) {
                refuse(request, response);
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

    /** The framework answers for what it has no file for with a page, or looks among a session's resources: both make one. */
    private static boolean isMissingFile(String path) {
        return OFFERED.stream()
                        .anyMatch(offered -> offered.endsWith("/") ? path.startsWith(offered) : path.equals(offered))
                && (path.endsWith("/")
                        || PLACES.stream().allMatch(place -> StrangersFilter.class.getResource(place + path) == null));
    }

    /** A form that comes without a session has no token that could be good; one whose session has ended may be somebody's. */
    private static boolean isForgery(HttpServletRequest request) {
        return request.getRequestedSessionId() == null
                && request.getMethod().equals("POST")
                && path(request).equals("/login")
                && request.getQueryString() == null;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Language.of(request.getLocale()).call(SAY::crowdedNetwork) + "\n");
    }
}
