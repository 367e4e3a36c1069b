package app.greenroom.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** One request and its answer, as they go over the wire: from any address of this machine, with any headers. */
record Wire(String head, String body) {

    private static final int TIMEOUT_MS = 30_000;

    /** @param from an address of this machine to come from, such as 127.9.9.9 */
    static Wire plain(String from, int port, String request, String... headers) {
        return exchange(from, port, false, request, headers);
    }

    /** The same over TLS, whoever made the certificate. */
    static Wire tls(String from, int port, String request, String... headers) {
        return exchange(from, port, true, request, headers);
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
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** The cookie that it sets, as it is sent back. */
    String cookie() {
        return header("Set-Cookie").split(";", -1)[0];
    }

    /** The token that the page's forms carry. */
    String token() {
        Matcher found = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private static Wire exchange(String from, int port, boolean tls, String request, String... headers) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MS);
            socket.setSoTimeout(TIMEOUT_MS);
            try (Socket talking = tls
                    ? trusting()
                            .createSocket(
                                    socket, InetAddress.getLoopbackAddress().getHostName(), port, true)
                    : socket) {
                String all = request.replaceFirst(
                        "\n|$",
                        " HTTP/1.1\r\nConnection: close\r\n"
                                + String.join(
                                        "",
                                        List.of(headers).stream()
                                                .map(header -> header + "\r\n")
                                                .toList()) + "\r\n");
                talking.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
                String answer = new String(talking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                int end = answer.indexOf("\r\n\r\n");
                return new Wire(answer.substring(0, Math.max(end, 0)), answer.substring(Math.max(end, 0)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
