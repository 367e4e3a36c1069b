package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.WebSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shipped application behind a real proxy with TLS, set up as docs/deploy says. One start serves all of it. */
@ExtendWith(Browsers.Extension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BehindProxyIT {

    private static final String PASSWORD = "copper kettle morning 61";
    private static final String LEAD = "lead@example.test";
    private static final String HOST = "Host: " + Nginx.NAME;
    private static final String FOREIGN = "a page of another address";
    private static final int ROOT = PackagedApp.freePort();
    private static final int BELOW = PackagedApp.freePort();
    private static final String PUBLISHED = "https://" + Nginx.NAME + ":" + ROOT;

    /** Each is a network of its own, as attempts are counted. */
    private static final String CLIENT = "127.1.1.1";

    private static final String STRANGER = "127.2.2.2";
    private static final String NEIGHBOUR = "127.3.3.3";

    private static PostOffice post;
    private static PackagedApp app;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws IOException {
        post = new PostOffice();
        Path data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "proxied");
        app = PackagedApp.on(
                data,
                Map.of(
                        "GREENROOM_URL", PUBLISHED,
                        "GREENROOM_FORWARDED", "127.0.0.1",
                        "GREENROOM_MAIL_FROM", "greenroom@example.test",
                        "GREENROOM_SMTP_HOST", "127.0.0.1",
                        "GREENROOM_SMTP_PORT", post.port(),
                        "GREENROOM_SMTP_AUTH", "false",
                        "GREENROOM_SMTP_TLS", "false"));
        nginx = Nginx.inFrontOf(app.port(), ROOT, BELOW);
    }

    @AfterAll
    static void end() throws IOException {
        nginx.close();
        app.close();
        post.close();
    }

    @Test
    @Order(1)
    void peopleAreServedUnderThePublishedAddress(Browsers browsers) {
        assertThat(app.setUpLink()).startsWith(PUBLISHED + "/setup/");
        Lead lead = new Lead(browsers.freshAt("lead", PUBLISHED), LEAD);
        List<WebSocket> sockets = new CopyOnWriteArrayList<>();
        lead.page().onWebSocket(sockets::add);
        lead.opensLink(app.setUpLink());
        lead.fills("Team name", "Harbour School");
        lead.fills("Your e-mail", "no address");
        lead.fillsPassword("Choose a password", "short");
        lead.hits("Enter");
        lead.sees("Enter an e-mail address");
        lead.hasTheFocus(lead.page().getByLabel("Your e-mail"));
        lead.setsUp(app.setUpLink(), "Harbour School", "Lena Lead", PASSWORD);
        assertThat(lead.page().url()).startsWith(PUBLISHED + "/");
        lead.opens("people");
        lead.sees("Lena Lead");
        lead.page().waitForCondition(() -> sockets.stream().anyMatch(socket -> !socket.isClosed()));
        assertThat(sockets)
                .allSatisfy(socket -> assertThat(socket.url()).startsWith(PUBLISHED.replace("https", "wss")));
        lead.presses("Invite people");
        lead.fills("E-mail addresses", "cem@example.test");
        lead.presses("Create links");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(post.received()).contains("cem@example.test", PUBLISHED + "/join/"));
        assertThat(post.received()).as("a server without login").doesNotContain("AUTH ");
        lead.opens("people");
        lead.presses("Log out");
        lead.sees("You’re logged out.");
        assertThat(lead.page().url()).isEqualTo(PUBLISHED + "/login?left");
    }

    @Test
    @Order(2)
    void belowAPathEverythingStaysBelowIt(Browsers browsers) {
        String base = "https://localhost:" + BELOW;
        Lead lead = new Lead(browsers.freshAt("lead", base), LEAD);
        List<WebSocket> sockets = new CopyOnWriteArrayList<>();
        lead.page().onWebSocket(sockets::add);
        lead.opens("rehearse/people");
        lead.isAt("/rehearse/login");
        lead.triesToLogIn(PASSWORD);
        lead.sees("Lena Lead");
        assertThat(lead.path()).isEqualTo("rehearse/people");
        lead.page().waitForCondition(() -> sockets.stream().anyMatch(socket -> !socket.isClosed()));
        assertThat(sockets).allSatisfy(socket -> assertThat(socket.url()).contains(":" + BELOW + "/rehearse/"));
        lead.follows("Import");
        lead.isAt("/rehearse/import");
        lead.presses("Log out");
        lead.sees("You’re logged out.");
        assertThat(lead.page().url()).isEqualTo(base + "/rehearse/login?left");
    }

    @Test
    void theCookieAndRedirectsAreForTls() {
        Wire login = Wire.tls(CLIENT, ROOT, "GET /login", HOST);
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(login.sessionCookie())
                .startsWith("__Host-JSESSIONID=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax");
        Wire away = Wire.tls(
                CLIENT, ROOT, "GET /people", HOST, "X-Forwarded-Proto: http", "X-Forwarded-Host: elsewhere.example");
        assertThat(away.status()).isEqualTo(302);
        assertThat(away.header("Location")).isEqualTo("/login");
    }

    @Test
    void onlyTheGuardedCookieNamesASession() {
        Wire login = Wire.tls(CLIENT, ROOT, "GET /login", HOST);
        String id = login.cookie().substring(login.cookie().indexOf('=') + 1);
        assertThat(Wire.tls(CLIENT, ROOT, "GET /login", HOST, "Cookie: " + login.cookie())
                        .sessionCookie())
                .isEmpty();
        assertThat(Wire.tls(CLIENT, ROOT, "GET /login", HOST, "Cookie: JSESSIONID=" + id)
                        .sessionCookie())
                .startsWith("__Host-JSESSIONID=");
    }

    @Test
    void attemptsCountForTheClientWhateverItWritesItself() {
        int tries = 0;
        while (wrongToken(STRANGER, "192.0.2." + tries % 250).status() == 401) {
            tries++;
            assertThat(tries).as("no end to guessing").isLessThan(1_000);
        }
        assertThat(wrongToken(STRANGER, "198.51.100.7").status()).isEqualTo(429);
        assertThat(wrongToken(NEIGHBOUR, "192.0.2.1").status())
                .as("others go on")
                .isEqualTo(401);
    }

    private static Wire wrongToken(String client, String claimed) {
        return Wire.tls(
                client,
                ROOT,
                "POST /api/imports",
                HOST,
                "Authorization: Bearer grn_nobody",
                "X-Forwarded-For: " + claimed);
    }

    @Test
    void whoIsNoNamedProxyIsNotBelieved() {
        Wire direct = Wire.plain(
                CLIENT,
                "127.0.0.1",
                app.port(),
                "GET /login",
                "",
                HOST,
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 127.0.0.1");
        assertThat(direct.sessionCookie()).startsWith("JSESSIONID=").doesNotContain("Secure");
        assertThat(direct.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void anotherNameOrAnotherPageIsTurnedAway() {
        assertThat(Wire.tls(CLIENT, ROOT, "GET /login", "Host: elsewhere.example")
                        .status())
                .isEqualTo(421);
        assertThat(push("http://" + Nginx.NAME + ":" + ROOT).body()).contains(FOREIGN);
        assertThat(push("https://" + Nginx.NAME).body()).contains(FOREIGN);
        assertThat(push("https://elsewhere.example").body()).contains(FOREIGN);
        assertThat(push(PUBLISHED).body()).doesNotContain(FOREIGN);
    }

    private static Wire push(String origin) {
        return Wire.tls(CLIENT, ROOT, "POST /VAADIN/push?v-r=push", HOST, "Origin: " + origin);
    }
}
