package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@HttpTest
class ResponseHeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/health", "/people", "/favicon.ico", "/favicon.svg", "/robots.txt", "/no/such/page"})
    void everyAnswerCarriesThem(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'", "connect-src 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/favicon.ico", "/favicon.svg", "/robots.txt"})
    void whatEverybodyMaySeeIsThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/admin", "/actuator/env", "/actuator", "/anything"})
    void theRestLeadsToTheLogin(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example, true",
        "null, true",
        "http://greenroom.example.test.elsewhere.example, true",
        "https://greenroom.example.test, true",
        "http://greenroom.example.test, true",
        "http://greenroom.example.test:8081, true",
        "ftp://greenroom.example.test:8080, true",
        "http://somebody@greenroom.example.test:8080, true",
        "http://greenroom.example.test:8080, false",
        "http://GREENROOM.example.test:8080, false",
        "https://rehearse.example.test, false",
        "https://rehearse.example.test:443, false",
        "http://rehearse.example.test, true"
    })
    void aPushConnectionIsForOurOwnPagesOnly(String origin, boolean refused) {
        MockHttpServletRequest request = request("GET", "/VAADIN/push");
        request.addHeader("Upgrade", "WebSocket");
        request.addHeader("Origin", origin);
        assertThat(Origin.isForeign(request, "https://rehearse.example.test")).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void soIsWriting(String method) {
        MockHttpServletRequest request = request(method, "/login");
        request.addHeader("Origin", "https://greenroom.example.test:8080");
        assertThat(Origin.isForeign(request, "")).isTrue();
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServerName("greenroom.example.test");
        request.setServerPort(8080);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere.example, 421",
        "localhost.elsewhere.example, 421",
        "elsewhere.example:443, 421",
        "greenroom.example.test, 302",
        "GREENROOM.example.test:443, 302",
        "localhost, 302",
        "192.0.2.7:8080, 302",
        "[::1]:8080, 302"
    })
    void onlyOurOwnNamesAreAnswered(String host, int status) throws Exception {
        String answer = raw("GET /people HTTP/1.1", host);
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("x-content-type-options: nosniff");
    }

    @Test
    void whoLooksWhetherWeAreUpMayUseAnyName() throws Exception {
        assertThat(raw("GET /actuator/health HTTP/1.1", "elsewhere.example")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aRedirectDoesNotRepeatTheHost() throws Exception {
        assertThat(raw("GET /people HTTP/1.1", "greenroom.example.test")).contains("Location: /login\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%2e%2e/%2f HTTP/1.1",
                "GET /a;b=%00 HTTP/1.1",
                "GET /\\ HTTP/1.1",
                "GET /[ HTTP/1.1",
                "TRACE / HTTP/1.1",
                "PRI * HTTP/1.1",
                "GET / HTTP/9.9",
                "G@T / HTTP/1.1"
            })
    void theServersOwnErrorsCarryThemToo(String line) throws Exception {
        String answer = raw(line, "localhost");
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Apache Tomcat");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("x-content-type-options: nosniff", "content-security-policy: ", "x-frame-options: deny");
    }

    /** An answer to what no client would send. */
    private String raw(String line, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherSitesPageOpensNoPushConnection() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/VAADIN/push?v-r=push"))
                .header("Origin", "https://elsewhere.example")
                .build();
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void readingAPageFromALinkElsewhereIsFine() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        request.addHeader("Origin", "https://elsewhere.example");
        assertThat(Origin.isForeign(request, "")).isFalse();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name.toLowerCase(Locale.ROOT)).orElse("none");
    }
}
