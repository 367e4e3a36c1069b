package app.greenroom.cli;

import app.greenroom.importing.api.ImportedFile;
import app.greenroom.shared.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to a running Greenroom from another process. It follows no redirect, so the token goes to one server only. */
final class ImportClient {

    /** What the server said to a file. */
    sealed interface Answer {}

    record Taken(ImportedFile file) implements Answer {}

    record Refused(String words) implements Answer {}

    private record Problem(String message) {}

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ImportSettings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().build();

    ImportClient(ImportSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal if no further file would fare better: no server, no right, too many requests */
    Answer send(byte[] file, String name) {
        HttpRequest request = HttpRequest.newBuilder(address(name))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/octet-stream")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        try {
            return understood(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException unreachable) {
            throw new Refusal("Greenroom isn't responding at " + settings.server()
                    + ". Check that it's running and that the address is right.");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }

    private Answer understood(HttpResponse<String> response) {
        try {
            return switch (response.statusCode()) {
                case 200 -> new Taken(json.readValue(response.body(), ImportedFile.class));
                case 422 -> new Refused(words(response));
                case 401, 404, 429 -> throw new Refusal(words(response));
                default ->
                    throw new Refusal(settings.server() + " answered with " + response.statusCode()
                            + ". Is this a Greenroom server?");
            };
        } catch (JacksonException foreign) {
            throw new Refusal(settings.server() + " sent an unexpected answer. Is this a Greenroom server?");
        }
    }

    private String words(HttpResponse<String> response) {
        return String.valueOf(json.readValue(response.body(), Problem.class).message());
    }

    private URI address(String name) {
        String query = "name=" + encoded(name) + "&save=" + settings.save()
                + (settings.questions() ? "&questions=true" : "")
                + (settings.team() == null ? "" : "&team=" + encoded(settings.team()));
        return URI.create(settings.server() + "/api/imports?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
