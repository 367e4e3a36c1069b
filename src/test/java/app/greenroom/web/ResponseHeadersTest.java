package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
        "https://greenroom.example.test, false",
        "https://GREENROOM.example.test, false"
    })
    void aPushConnectionIsForOurOwnPagesOnly(String origin, boolean refused) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.addHeader("Host", "greenroom.example.test");
        request.setServerName("greenroom.example.test");
        request.addHeader("Upgrade", "WebSocket");
        request.addHeader("Origin", origin);
        assertThat(Origin.isForeign(request)).isEqualTo(refused);
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
        assertThat(Origin.isForeign(request)).isFalse();
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
