package app.greenroom.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import app.greenroom.team.PeopleFixtures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor who hasn't logged in costs. */
@HttpTest
class StrangersTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @LocalServerPort
    int port;

    @Autowired
    PeopleFixtures people;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today",
                "/people",
                "/no/such/page",
                "/review/0190f0c0-0000-7000-8000-000000000000",
                "/VAADIN/",
                "/VAADIN/no-such-file.js",
                "/sw.js",
                "/manifest.webmanifest",
                "/offline.html",
                "/icons/icon.png",
                "/themes/x/y.css",
                "/HILLA/push",
                "/VAADIN/dynamic/resource/0/x/y.txt",
                "/favicon.ico",
                "/actuator/health",
                "/actuator/env",
                "/api/imports",
                "/no-such-file.php",
                "/today?v-r=uidl&v-uiId=0",
                "/today?v-r=heartbeat&v-uiId=0",
                "/today?v-r=nonsense"
            })
    void whatIsNoDoorMakesNoSession(String path) {
        assertThat(get(path).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void aLoginFormThatNobodyWasGivenMakesNone() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=a&password=b"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login?expired");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aDoorMakesOneThatLivesForMinutes() {
        assertThat(get("/login").headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void noConnectionIsHeldForAWindowThatIsNotThere() {
        assertThat(refusalOf("/VAADIN/push?v-r=push&v-uiId=0&v-pushId=x")).isEqualTo(403);
        assertThat(refusalOf("/?v-r=push&v-uiId=0")).isEqualTo(403);
        assertThat(get("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void norOfAnotherSession() {
        Visitor visitor = new Visitor(port);
        visitor.logIn(PeopleFixtures.emailOf(people.withPassword(people.aMentor(people.aTeam()), PASSWORD)), PASSWORD);

        assertThat(visitor.get("/VAADIN/push?v-r=push&v-uiId=77&X-Atmosphere-Transport=long-polling")
                        .statusCode())
                .isEqualTo(403);
    }

    private int refusalOf(String path) {
        try {
            client.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException handshake
                    ? handshake.getResponse().statusCode()
                    : 0;
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
