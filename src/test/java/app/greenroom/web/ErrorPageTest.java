package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.HttpTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person reads when not even a page can be shown, in our words and not in the framework's. */
@HttpTest
class ErrorPageTest {

    @LocalServerPort
    int port;

    @Test
    void aRefusedFormSaysWhatToDo() throws Exception {
        HttpResponse<String> answer = send("POST", "/logout", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("reload the page").doesNotContain("Whitelabel");
    }

    @Test
    void anUnexpectedErrorSaysThatNothingIsLost() throws Exception {
        HttpResponse<String> answer = send("GET", "/error", "text/html");
        assertThat(answer.body()).contains("everything you saved is safe").doesNotContain("Whitelabel");
    }

    @Test
    void aProgramStillGetsJson() throws Exception {
        HttpResponse<String> answer = send("GET", "/error", "application/json");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    private HttpResponse<String> send(String method, String path, String accepted)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", accepted)
                            .method(method, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
