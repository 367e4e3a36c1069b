package app.greenroom.workspace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep what never changes under its address: built files carry a hash of their content in their name or
 * query. Vaadin itself would have them asked for again each hour.
 */
@Component
class LastingFiles extends OncePerRequestFilter {

    private static final String FOR_EVER = "max-age=31536000, immutable";
    private static final String FOR_A_WEEK = "max-age=604800";
    private static final Pattern BUILT = Pattern.compile("/VAADIN/build/[\\w.-]+-[\\w-]{8}\\.(js|css|woff2?|svg|png)");
    private static final Pattern PUSH_CLIENT = Pattern.compile("/VAADIN/static/push/[\\w.-]+\\.js");
    private static final Pattern FONT = Pattern.compile("/aura/fonts/[\\w./-]+\\.woff2");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> lasting = lastingOf(request);
        chain.doFilter(request, lasting.isPresent() ? new Kept(response, lasting.get()) : response);
    }

    private static Optional<String> lastingOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean versioned = PUSH_CLIENT.matcher(path).matches() && request.getParameter("v") != null;
        if (versioned || BUILT.matcher(path).matches()) {
            return Optional.of(FOR_EVER);
        }
        return FONT.matcher(path).matches() ? Optional.of(FOR_A_WEEK) : Optional.empty();
    }

    /** Says how long to keep a file instead of what is said later; a file that isn't there is not kept. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final String howLong;

        Kept(HttpServletResponse response, String howLong) {
            super(response);
            this.howLong = howLong;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, instead(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, instead(name, value));
        }

        private String instead(String name, String value) {
            return name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age") ? howLong : value;
        }
    }
}
