package app.greenroom.login.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;

/** Where a login leads: to the page that was asked for, here and nowhere else, or back to the form. */
@Component
class LoginOutcome {

    /** Where the e-mail address waits for the form to come back. */
    static final String TYPED_EMAIL = "greenroom.login.email";

    private static final int LONGEST_EMAIL = 254;
    private static final String KEPT_REQUEST = "continue";

    private final RedirectStrategy plain = new DefaultRedirectStrategy();

    VaadinSavedRequestAwareAuthenticationSuccessHandler success() {
        var handler = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy(
                (request, response, target) -> response.sendRedirect(below(request.getContextPath(), target)));
        return handler;
    }

    /** The page that was asked for comes as a whole address, with the path below which we serve; our own don't. */
    static String below(String served, String target) {
        String path = local(target);
        boolean whole = UrlUtils.isAbsoluteUrl(target) && path.startsWith(served + "/");
        return whole ? path : served + (UrlUtils.isAbsoluteUrl(target) ? "/" : path);
    }

    LogoutSuccessHandler left() {
        return (request, response, who) -> plain.sendRedirect(request, response, "/login?left");
    }

    AuthenticationFailureHandler failure() {
        return (request, response, problem) -> {
            remember(request);
            plain.sendRedirect(request, response, "/login?" + reason(problem));
        };
    }

    /** A login page that was open longer than its session brings a stale token: it comes back with a fresh one. */
    ObjectPostProcessor<CsrfFilter> forgery() {
        AccessDeniedHandler elsewhere = new AccessDeniedHandlerImpl();
        AccessDeniedHandler handler = (request, response, problem) -> {
            if (request.getRequestURI().equals(request.getContextPath() + "/login")) {
                remember(request);
                plain.sendRedirect(request, response, "/login?expired");
            } else {
                elsewhere.handle(request, response, problem);
            }
        };
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends CsrfFilter> T postProcess(T filter) {
                filter.setAccessDeniedHandler(handler);
                return filter;
            }
        };
    }

    private static String reason(AuthenticationException problem) {
        return switch (problem) {
            case LockedException _ -> "wait";
            case AuthenticationServiceException _ -> "away";
            default -> "error";
        };
    }

    private static void remember(HttpServletRequest request) {
        String email = request.getParameter("username");
        HttpSession session = request.getSession(false);
        if (session != null && email != null && email.length() <= LONGEST_EMAIL) {
            session.setAttribute(TYPED_EMAIL, email);
        }
    }

    /** The path and query of a target, whatever host it names; the start page if it is no path. */
    static String local(String target) {
        try {
            URI uri = URI.create(target);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
                return "/";
            }
            String query = uri.getRawQuery() == null ? "" : withoutMark(uri.getRawQuery());
            return query.isEmpty() ? path : path + "?" + query;
        } catch (IllegalArgumentException odd) {
            return "/";
        }
    }

    /** What the framework adds to recognize the request that it kept is nothing that somebody asked for. */
    private static String withoutMark(String query) {
        return Stream.of(query.split("&", -1))
                .filter(part -> !part.equals(KEPT_REQUEST))
                .collect(Collectors.joining("&"));
    }
}
