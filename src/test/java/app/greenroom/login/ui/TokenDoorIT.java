package app.greenroom.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import app.greenroom.access.Acting;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address of the application with a good access token: it sends dossiers and opens nothing else. */
@HttpTest
class TokenDoorIT {

    private static final String PASSWORD = "quiet lamps over rivers";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    private static final List<String> FRAMEWORKS =
            List.of("v-r=uidl&v-uiId=0", "v-r=heartbeat&v-uiId=0", "v-r=push&v-uiId=0", "v-r=init&location=people");

    @LocalServerPort
    int port;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AccessTokenService tokens;

    @Autowired
    ServletContext servlets;

    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";

    @BeforeEach
    void aLeadsToken() {
        UserId lead = people.withPassword(people.aLead(people.aTeam()), PASSWORD);
        token = Objects.requireNonNull(Acting.as(lead, () -> tokens.make("laptop", Duration.ofDays(1), PASSWORD)))
                .secret();
    }

    @Test
    void everyRouteIsClosedUnderTheAddressOfPrograms() {
        assertThat(routes()).hasSizeGreaterThan(20);
        assertThat(routes()).allSatisfy(route -> {
            assertRefused("GET", "/api/" + route);
            FRAMEWORKS.forEach(request -> assertRefused("POST", "/api/" + route + "?" + request));
        });
    }

    @Test
    void theFrameworkIsClosedUnderWhateverAddressAndMethod() {
        for (String path : List.of("/api/x", "/api/imports", "/api/imports/x", "/api/VAADIN/push", "/api/")) {
            for (String method : METHODS) {
                FRAMEWORKS.forEach(request -> assertRefused(method, path + "?" + request));
            }
        }
    }

    @Test
    void otherMethodsAndNeighboursOfTheOneOperationAreClosed() {
        METHODS.stream()
                .filter(method -> !method.equals("POST"))
                .forEach(method -> assertRefused(method, "/api/imports"));
        Stream.of("/api", "/api/", "/api/import", "/api/imports/", "/api/imports/1", "/api/dossiers")
                .forEach(path -> assertRefused("POST", path));
    }

    @Test
    void elsewhereTheTokenIsNobodysLogin() {
        assertThat(routes()).allSatisfy(route -> {
            HttpResponse<String> answer = send("GET", "/" + route);
            assertThat(
                            answer.statusCode() == 200
                                    ? "a door"
                                    : answer.headers().firstValue("Location").orElse("refused"))
                    .as(route)
                    .matches("a door|refused|.*/login");
            FRAMEWORKS.forEach(request ->
                    assertThat(send("POST", "/" + route + "?" + request).body()).doesNotContain("Log out"));
        });
    }

    @Test
    void theOneOperationIsOpen() {
        HttpResponse<String> answer =
                send("POST", "/api/imports", "# Interview Prep: A – B\n## Predicted Interview Questions\n- Why?\n");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void assertRefused(String method, String path) {
        HttpResponse<String> answer = send(method, path);
        assertThat(answer.statusCode()).as(method + " " + path).isIn(400, 401, 403, 404, 405);
        assertThat(answer.body())
                .as(method + " " + path)
                .doesNotContain("for(;;)")
                .doesNotContain("Vaadin-Security-Key");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as(method + " " + path)
                .isEmpty();
    }

    private List<String> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .map(template -> template.replaceAll(":[^/]+", "0190f0c0-0000-7000-8000-000000000000"))
                .toList();
    }

    private HttpResponse<String> send(String method, String path) {
        return send(method, path, "");
    }

    private HttpResponse<String> send(String method, String path, String body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "text/plain")
                            .method(method, BodyPublishers.ofString(body))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(method + " " + path, failed);
        }
    }
}
