package app.greenroom.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Takes from the {@code X-Forwarded-*} headers of named proxies who asks, and how. It stands before everything else, so
 * that the session's cookie, redirects and the counting of attempts see the client's side. The headers go in any case:
 * nobody behind may believe what a stranger wrote.
 */
final class ForwardedValve extends ValveBase {

    /** The path below which the proxy publishes us, where it takes that off. */
    static final String PREFIX = ForwardedValve.class.getName() + ".prefix";

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final String PATH = "X-Forwarded-Prefix";
    private static final List<String> ALL =
            List.of(FOR, PROTO, HOST, PORT, PATH, "X-Forwarded-Ssl", "Forwarded", "X-Real-IP");

    private final Hops hops;

    ForwardedValve(Hops hops) {
        super(true);
        this.hops = hops;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.each(response::setHeader);
        if (hops.isHop(request.getRemoteAddr())) {
            believe(request);
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        ALL.forEach(headers::removeHeader);
        getNext().invoke(request, response);
    }

    private void believe(Request request) {
        Hops.Client client = hops.client(request.getRemoteAddr(), values(request, FOR));
        request.setRemoteAddr(client.address());
        request.setRemoteHost(client.address());
        request.setAttribute(ForwardedValve.class.getName(), true);
        said(request, PROTO, client).ifPresent(scheme -> {
            boolean secure = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("wss");
            request.setSecure(secure);
            request.getCoyoteRequest().scheme().setString(secure ? "https" : "http");
        });
        Authority named =
                Authority.parse(said(request, HOST, client).orElse(String.valueOf(request.getHeader("Host"))));
        if (!named.name().isEmpty()) {
            request.getCoyoteRequest().serverName().setString(named.name());
        }
        request.getCoyoteRequest()
                .setServerPort(said(request, PORT, client)
                        .map(Authority::port)
                        .filter(port -> port > 0)
                        .orElse(named.portOr(request.isSecure() ? Authority.HTTPS : Authority.HTTP)));
        said(request, PATH, client)
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .filter(path -> path.matches("(/[\\w.~-]+)+"))
                .ifPresent(path -> request.setAttribute(PREFIX, path));
    }

    /** Whether a named proxy sent this request. */
    static boolean isForwarded(jakarta.servlet.ServletRequest request) {
        return request.getAttribute(ForwardedValve.class.getName()) != null;
    }

    /** Of several values, that of our outermost proxy: what stands before it came from outside. */
    private static Optional<String> said(Request request, String header, Hops.Client client) {
        List<String> values = values(request, header);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(Math.max(0, values.size() - client.hops())))
                        .filter(value -> !value.isEmpty());
    }

    private static List<String> values(Request request, String header) {
        List<String> values = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String value : line.split(",", -1)) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
