package app.greenroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a request says it comes from. */
final class Origin {

    private Origin() {}

    /**
     * Whether a page of another site opens a push connection or sends something. Browsers name the origin with both;
     * a request without one comes from no page.
     */
    static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && (isPush(request) || !isReading(request)) && !isOurs(origin, request);
    }

    private static boolean isPush(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade")) || "push".equals(request.getParameter("v-r"));
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        Optional<String> from = authority(origin);
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        String server = request.getServerName().toLowerCase(Locale.ROOT);
        return from.isPresent()
                && (from.get().equals(host)
                        || from.get().equals(server)
                        || from.get().equals(server + ":" + request.getServerPort()));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority())
                    .map(authority -> authority.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
