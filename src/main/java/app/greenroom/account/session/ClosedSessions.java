package app.greenroom.account.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Treats whoever comes with a session that is being ended as a stranger, before anybody looks at who they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ClosedSessions extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession login
                && login.isClosed()) {
            login.invalidate();
        }
        chain.doFilter(request, response);
    }
}
