package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.database.ForeignDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The shipped application with each documented variable set to something else than its default. Its beans were settled
 * without them, so each is looked for in what the application does.
 */
@ExtendWith(Browsers.Extension.class)
class EverySettingIT {

    private static final String PASSWORD = "copper kettle morning 61";
    private static final String ADDRESS = "127.0.0.2";
    private static final String EMAIL = "lead@example.test";
    private static final Path DOCUMENTED = Path.of("docs", "operations.md");

    /** Of the launcher or of commands, not of the server; tested with those. */
    private static final String ELSEWHERE = "GREENROOM_(JAVA_OPTS|NO_TRAINING|TOKEN|TOKEN_FILE)";

    private final Path folder = folder();
    private final Map<String, String> all = new HashMap<>();

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "settings");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    @Test
    void eachSettingTakesEffect(Browsers browsers) throws IOException {
        try (PostOffice post = new PostOffice()) {
            Path binaries = Files.createSymbolicLink(
                    folder.resolve("binaries"), Path.of(".greenroom", "mariadb").toAbsolutePath());
            set("GREENROOM_ADDRESS", ADDRESS);
            set("GREENROOM_PORT", String.valueOf(PackagedApp.freePort()));
            set("GREENROOM_PATH", "/rehearse");
            set("GREENROOM_URL", "https://greenroom.example.test/rehearse");
            set("GREENROOM_HOSTS", "inside.example.test, other.example.test");
            set("GREENROOM_FORWARDED", "127.9.9.0/24");
            set("GREENROOM_SMTP_HOST", "127.0.0.1");
            set("GREENROOM_SMTP_PORT", post.port());
            set("GREENROOM_SMTP_USER", "postman");
            set("GREENROOM_SMTP_PASSWORD", "a stamp");
            set("GREENROOM_SMTP_TLS", "false");
            set("GREENROOM_MAIL_FROM", "sender@example.test");
            set("GREENROOM_SESSION_IDLE", "90m");
            // only so that the test can ask for the minutes
            set("SERVER_TOMCAT_MBEANREGISTRY_ENABLED", "true");
            set("GREENROOM_DATA", folder.resolve("data").toString());
            set("GREENROOM_BINARIES", binaries.toString());
            set("GREENROOM_DB_SERVER_OPTIONS", "--max-connections=77");
            try (PackagedApp app = PackagedApp.on(folder.resolve("data"), all)) {
                listens(app);
                answersToItsNames(app);
                believesTheNamedProxies(app);
                mails(app, post, browsers);
                assertThat(app.idleMinutes()).isEqualTo(90);
                assertThat(folder.resolve("data").resolve("mariadb")).isDirectory();
                assertThat(app.started())
                        .anySatisfy(command ->
                                assertThat(command).contains("--basedir=" + binaries, "--max-connections=77"));
                set("GREENROOM_SMTP_AUTH", "false");
                set("GREENROOM_SESSION_LONGEST", "3s");
            }
            try (PackagedApp again = PackagedApp.on(folder.resolve("data"), all)) {
                loginsEndEarly(again);
            }
        }
        externalDatabase();
        everyDocumentedOneIsHere();
    }

    private void set(String name, String value) {
        all.put(name, value);
    }

    private int port() {
        return Integer.parseInt(all.getOrDefault("GREENROOM_PORT", "0"));
    }

    private void listens(PackagedApp app) {
        assertThat(app.said()).contains("Starting AOT-processed Greenroom");
        assertThat(Wire.isOpen(ADDRESS, port())).isTrue();
        assertThat(Wire.isOpen(port())).isFalse();
        assertThat(app.setUpLink()).startsWith("https://greenroom.example.test/rehearse/setup/");
        assertThat(get("127.0.0.1", "/rehearse/login", "localhost").sessionCookie())
                .contains("Path=/rehearse");
        assertThat(get("127.0.0.1", "/login", "localhost").status()).isEqualTo(404);
    }

    private void answersToItsNames(PackagedApp app) {
        assertThat(app.port()).isPositive();
        for (String name : new String[] {"greenroom.example.test", "inside.example.test", "other.example.test"}) {
            assertThat(get("127.0.0.1", "/rehearse/login", name).status()).isEqualTo(200);
        }
        assertThat(get("127.0.0.1", "/rehearse/login", "elsewhere.example").status())
                .isEqualTo(421);
    }

    private void believesTheNamedProxies(PackagedApp app) {
        assertThat(app.said()).isNotEmpty();
        assertThat(get("127.9.9.7", "/rehearse/login", "inside.example.test", "X-Forwarded-Proto: https")
                        .sessionCookie())
                .startsWith("__Secure-JSESSIONID=");
        assertThat(get("127.9.8.7", "/rehearse/login", "inside.example.test", "X-Forwarded-Proto: https")
                        .sessionCookie())
                .startsWith("JSESSIONID=");
    }

    private void mails(PackagedApp app, PostOffice post, Browsers browsers) {
        String base = "http://" + ADDRESS + ":" + port() + "/rehearse/";
        Lead lead = new Lead(browsers.freshAt("lead", base), EMAIL);
        lead.setsUp(
                app.setUpLink().replace("https://greenroom.example.test/rehearse/", base),
                "Harbour School",
                "Lena Lead",
                PASSWORD);
        lead.opensLink(base + "people");
        lead.presses("Invite people");
        lead.fills("E-mail addresses", "cem@example.test");
        lead.presses("Create links");
        String login = Base64.getEncoder()
                .withoutPadding()
                .encodeToString("postman\0postman\0a stamp".getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(post.received())
                        .contains(
                                "AUTH PLAIN " + login,
                                "MAIL FROM:<sender@example.test>",
                                "RCPT TO:<cem@example.test>",
                                "https://greenroom.example.test/rehearse/join/"));
        lead.opensLink(base + "people");
        lead.presses("Log out");
        lead.sees("You’re logged out.");
        assertThat(lead.page().url()).isEqualTo(base + "login?left");
    }

    private void loginsEndEarly(PackagedApp app) {
        assertThat(app.said()).doesNotContain("/setup/");
        Wire page = get("127.0.0.1", "/rehearse/login", "localhost");
        String form = "username=" + EMAIL + "&password=" + PASSWORD.replace(' ', '+') + "&_csrf=" + page.token();
        Wire login = Wire.plain(
                "127.0.0.1",
                ADDRESS,
                port(),
                "POST /rehearse/login",
                form,
                "Host: localhost",
                "Cookie: " + page.cookie(),
                "Content-Type: application/x-www-form-urlencoded");
        assertThat(login.header("Location")).isEqualTo("/rehearse/");
        String cookie = "Cookie: " + login.cookie();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("127.0.0.1", "/rehearse/settings", "localhost", cookie)
                                .status()
                        == 302);
    }

    /** An external database, by its address, account and password file. */
    private void externalDatabase() throws IOException {
        Map<String, String> outside = new HashMap<>();
        ForeignDatabase database = ForeignDatabase.fresh();
        Path password = Files.writeString(folder.resolve("password"), database.password() + "\n");
        outside.put("GREENROOM_DB_URL", database.url());
        outside.put("GREENROOM_DB_USER", database.user());
        outside.put("GREENROOM_DB_PASSWORD", "the file wins over this");
        outside.put("GREENROOM_DB_PASSWORD_FILE", password.toString());
        // how long a start waits, and that an upgrade does without a backup, is seen where databases fail and upgrade
        outside.put("GREENROOM_DB_WAIT", "20s");
        outside.put("GREENROOM_UPGRADE_DUMP", "none");
        try (PackagedApp app = PackagedApp.on(folder.resolve("unused"), outside)) {
            assertThat(app.setUpLink()).contains("/setup/");
            assertThat(folder.resolve("unused")).doesNotExist();
            assertThat(app.started()).isEmpty();
        }
        all.putAll(outside);
    }

    private void everyDocumentedOneIsHere() throws IOException {
        Matcher names = Pattern.compile("`(GREENROOM_[A-Z_]+)`").matcher(Files.readString(DOCUMENTED));
        assertThat(names.results().map(found -> found.group(1)).filter(name -> !name.matches(ELSEWHERE)))
                .isNotEmpty()
                .allMatch(all::containsKey);
    }

    private Wire get(String from, String path, String host, String... headers) {
        String[] whole = new String[headers.length + 1];
        whole[0] = "Host: " + host;
        System.arraycopy(headers, 0, whole, 1, headers.length);
        return Wire.plain(from, ADDRESS, port(), "GET " + path, "", whole);
    }
}
