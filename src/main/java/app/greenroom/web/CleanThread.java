package app.greenroom.web;

import com.vaadin.flow.internal.CurrentInstance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Each request begins and ends on a thread that knows nobody. Who is logged in goes by the window's session that the thread
 * has, if it has one, before anything that the request itself brings: one that was left there by a request that failed would
 * let the next one in as somebody else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CleanThread extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentInstance.clearAll();
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentInstance.clearAll();
        }
    }
}
