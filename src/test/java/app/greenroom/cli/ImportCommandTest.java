package app.greenroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a server that answers as told. */
class ImportCommandTest {

    private static final String WAITING = """
            {"outcome":"waiting","title":"Baker","questions":3,"asks":1,"concepts":5,
             "warnings":[{"line":4,"message":"Expected a dash."}],"problem":null,"path":"/import/7"}""";
    private static final String UNSAVED = """
            {"outcome":"waiting","title":"","questions":3,"asks":1,"concepts":5,"warnings":[],
             "problem":"Give the dossier a company.","path":"/import/8"}""";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> requests = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private int status = 200;
    private HttpServer server = listen();

    private HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException busy) {
            throw new IllegalStateException(busy);
        }
    }

    @BeforeEach
    void aServer() {
        server.createContext("/", this::answer);
        server.start();
        environment.put("GREENROOM_TOKEN", "grn_secret");
        environment.put(
                "GREENROOM_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void eachFileIsSentWithTheTokenAndTold() throws IOException {
        Path file = file("baker.md");

        assertThat(run(file.toString())).isZero();

        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("POST /api/imports?name=baker.md&save=false", "Bearer grn_secret", "# Prep"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("baker.md: waiting to be checked at http://127.0.0.1", "/import/7", "3 questions")
                .contains("line 4: Expected a dash.", "1 file imported.");
    }

    @Test
    void aFolderGivesItsTextFilesAndNothingElse() throws IOException {
        file("b.md");
        file("a.TXT");
        file("picture.png");
        file(".hidden.md");
        Files.createDirectory(folder.resolve("below"));
        file("below/c.markdown");

        assertThat(run(folder.toString(), "--team", "Bakers & Co", "--save")).isZero();

        assertThat(requests).hasSize(3).allMatch(request -> request.contains("save=true&team=Bakers+%26+Co"));
    }

    @Test
    void whatIsNoDossierGoesAsAListOfQuestionsIfAsked() throws IOException {
        assertThat(run("--questions", file("list.md").toString())).isZero();

        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request).contains("save=false&questions=true"));
    }

    @Test
    void anyRefusedFileMakesItFailAndTheOthersStillGo() throws IOException {
        answers.put("chat.md", "{\"message\":\"This is no dossier.\"}");

        assertThat(run(
                        file("chat.md").toString(),
                        file("baker.md").toString(),
                        folder.resolve("none.md").toString()))
                .isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "chat.md: refused. This is no dossier.",
                        "none.md: refused. The file can't be read",
                        "baker.md: waiting")
                .contains("1 file imported, 2 not.");
    }

    @Test
    void whatWasToBeSavedAndWaitsInsteadIsAFailure() throws IOException {
        answers.put("untitled.md", UNSAVED);

        assertThat(run("--save", file("untitled.md").toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("not saved: Give the dossier a company.");
    }

    @Test
    void aBadTokenOrTooManyRequestsEndTheRun() throws IOException {
        status = 401;
        answers.put("baker.md", "{\"message\":\"This access token isn't valid.\"}");

        assertThat(run(file("baker.md").toString(), file("second.md").toString()))
                .isEqualTo(1);

        assertThat(requests).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This access token isn't valid.");
    }

    @Test
    void anotherServerIsRecognized() throws IOException {
        status = 302;
        assertThat(run(file("baker.md").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("302. Is this a Greenroom server?");
        server.stop(0);
        assertThat(run(file("baker.md").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Greenroom isn't responding at http://127.0.0.1");
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsSent() throws IOException {
        String file = file("baker.md").toString();
        assertThat(run()).isEqualTo(2);
        assertThat(run("--frobnicate", file)).isEqualTo(2);
        assertThat(run("--server", "gopher://x", file)).isEqualTo(2);
        assertThat(run("--server", "http://greenroom.example.org", file)).isEqualTo(2);
        environment.remove("GREENROOM_TOKEN");
        assertThat(run(file)).isEqualTo(2);

        assertThat(requests).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "Missing required parameter: 'FILE'",
                        "Unknown option: '--frobnicate'",
                        "Invalid address: gopher",
                        "Use https")
                .contains("Usage: greenroom import", "greenroom import --help")
                .contains("Set GREENROOM_TOKEN");
    }

    @Test
    void theTokenMayStandInAFile() throws IOException {
        environment.remove("GREENROOM_TOKEN");
        environment.put(
                "GREENROOM_TOKEN_FILE",
                Files.writeString(folder.resolve("token"), "grn_filed\n").toString());

        assertThat(run(file("baker.md").toString())).isZero();

        assertThat(requests.getFirst()).contains("Bearer grn_filed");
    }

    private int run(String... arguments) {
        return CommandLines.run(
                Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "# Prep");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = exchange.getRequestURI().toString();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + request + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            String special = answers.entrySet().stream()
                    .filter(entry -> request.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            boolean refusal = special != null && special.contains("\"message\":\"This is");
            byte[] answer = (special == null ? WAITING : special).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(refusal ? 422 : status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
