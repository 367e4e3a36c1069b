package app.greenroom.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** One request and its answer, as they go over the wire: from any address of this machine, with any headers. */
record Wire(String head, String body) {

    private static final int TIMEOUT_MS = 30_000;

    /**
     * @param from an address of this machine to come from, such as 127.9.9.9
     * @param to the address that the server listens on
     */
    static Wire plain(String from, String to, int port, String request, String body, String... headers) {
        try (Socket socket = connected(from, to, port)) {
            return exchange(socket, request, body, headers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Over TLS, with any certificate. */
    static Wire tls(String from, int port, String request, String... headers) {
        try (Socket socket = connected(from, "127.0.0.1", port);
                Socket secret = trusting().createSocket(socket, "localhost", port, true)) {
            return exchange(secret, request, "", headers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isOpen(int port) {
        return isOpen("127.0.0.1", port);
    }

    static boolean isOpen(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), TIMEOUT_MS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** A header's value; empty if there is none. */
    String header(String name) {
        return headers(name).findFirst().orElse("");
    }

    private Stream<String> headers(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip());
    }

    /** What it says about the session's cookie; empty if it sets none. */
    String sessionCookie() {
        return headers("Set-Cookie")
                .filter(cookie -> cookie.contains("JSESSIONID="))
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** The session's cookie, as it is sent back. */
    String cookie() {
        return sessionCookie().split(";", -1)[0];
    }

    /** The token that the page's forms carry. */
    String token() {
        Matcher found = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private static Socket connected(String from, String to, int port) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(to, port), TIMEOUT_MS);
        socket.setSoTimeout(TIMEOUT_MS);
        return socket;
    }

    private static Wire exchange(Socket socket, String request, String body, String... headers) throws IOException {
        StringBuilder all = new StringBuilder(request + " HTTP/1.1\r\nConnection: close\r\n");
        for (String header : headers) {
            all.append(header).append("\r\n");
        }
        if (request.startsWith("POST")) {
            all.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        all.append("\r\n").append(body);
        socket.getOutputStream().write(all.toString().getBytes(StandardCharsets.UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = Math.max(answer.indexOf("\r\n\r\n"), 0);
        return new Wire(answer.substring(0, end), answer.substring(end));
    }

    private static SSLSocketFactory trusting() {
        X509TrustManager anybody = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String kind) {
                // nobody is asked
            }

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String kind) {
                // made on the spot
            }

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {anybody}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
