package app.greenroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a request says it comes from: scheme, host and port. */
final class Origin {

    private Origin() {}

    /**
     * Whether a page of another site opens a push connection or sends something. Browsers name the origin with both;
     * a request without one comes from no page.
     *
     * @param published the origin that people use, as {@link #of(String)} gives it; empty if it isn't known
     */
    static boolean isForeign(HttpServletRequest request, String published) {
        String origin = request.getHeader("Origin");
        if (origin == null || (isReading(request) && !isPush(request))) {
            return false;
        }
        String from = of(origin);
        return from.isEmpty() || !(from.equals(of(request)) || from.equals(published));
    }

    private static boolean isPush(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade")) || "push".equals(request.getParameter("v-r"));
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** The origin under which a request reached us. */
    static String of(HttpServletRequest request) {
        return of(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    /** The origin of an address; empty if it has none. */
    static String of(String address) {
        return uri(address)
                .filter(uri -> uri.getScheme() != null && uri.getHost() != null && uri.getRawUserInfo() == null)
                .map(uri -> of(uri.getScheme(), uri.getHost(), uri.getPort()))
                .orElse("");
    }

    private static String of(String scheme, String host, int port) {
        String plain = scheme.toLowerCase(Locale.ROOT).equals("https") ? "https" : "http";
        if (!plain.equalsIgnoreCase(scheme)) {
            return "";
        }
        int usual = plain.equals("https") ? Authority.HTTPS : Authority.HTTP;
        return plain + "://" + host.toLowerCase(Locale.ROOT) + (port <= 0 || port == usual ? "" : ":" + port);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
