package app.greenroom.web;

import java.util.Map;
import java.util.function.BiConsumer;

/** What every answer carries, whether a page, a file or an error. */
final class SecurityHeaders {

    private static final Map<String, String> ALL = Map.of(
            ContentPolicy.HEADER,
            ContentPolicy.forResources(),
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Robots-Tag",
            "noindex, nofollow");

    private SecurityHeaders() {}

    static void each(BiConsumer<String, String> header) {
        ALL.forEach(header);
    }
}
