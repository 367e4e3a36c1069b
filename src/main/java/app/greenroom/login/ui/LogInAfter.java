package app.greenroom.login.ui;

import app.greenroom.account.session.OpenSessions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Logs in somebody who has just chosen their password, as the login's form would: the session gets a new id, and the
 * page is loaded afresh in it.
 */
@Component
class LogInAfter {

    private final AuthenticationProvider logins;
    private final OpenSessions sessions;

    LogInAfter(AuthenticationProvider logins, OpenSessions sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    /** Opens the start page; where that can't be, the login with the address filled in. */
    void of(String email, String password) {
        @Nullable VaadinServletRequest request = VaadinServletRequest.getCurrent();
        @Nullable VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request == null
                || response == null
                || !logIn(request.getHttpServletRequest(), response.getHttpServletResponse(), email, password)) {
            Return.toLogin("ready", email);
            return;
        }
        UI.getCurrent().getPage().setLocation(".");
    }

    private boolean logIn(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        try {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
            attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
            Authentication login = logins.authenticate(attempt);
            if (login == null) {
                return false;
            }
            request.changeSessionId();
            new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
            sessions.onAuthentication(login, request, response);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(login);
            new HttpSessionSecurityContextRepository().saveContext(context, request, response);
            return true;
        } catch (AuthenticationException refused) {
            return false;
        }
    }
}
