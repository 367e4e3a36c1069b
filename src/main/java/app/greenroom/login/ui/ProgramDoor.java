package app.greenroom.login.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What programs may ask for, request by request: an address under {@code /api} that isn't named here is closed. */
final class ProgramDoor {

    /** Each operation with its method. The parameter makes of any address a request to the framework, so it shuts out. */
    static final RequestMatcher OPERATIONS = new AndRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/imports"),
            new NegatedRequestMatcher(ProgramDoor::isFrameworks));

    static final AuthorizationManager<RequestAuthorizationContext> CLOSED =
            (login, request) -> new AuthorizationDecision(false);

    private ProgramDoor() {}

    private static boolean isFrameworks(HttpServletRequest request) {
        return request.getParameterMap().containsKey("v-r");
    }
}
