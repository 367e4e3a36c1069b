package app.greenroom.bench.uidl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's session: logs in by the form, keeps the cookie, asks for pages. */
public final class Login {

    private static final Pattern COOKIE = Pattern.compile("JSESSIONID=([^;]+)");
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http;
    private final String server;
    private String cookie = "";

    private Login(HttpClient http, String server) {
        this.http = http;
        this.server = server;
    }

    /**
     * Logs somebody in.
     *
     * @throws IllegalStateException if the server doesn't let them in
     */
    public static Login as(HttpClient http, String server, String email, String password) {
        Login login = new Login(http, server);
        String form = login.page("login");
        Matcher token = FORGERY_TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The login page has no token against forged requests");
        }
        HttpResponse<String> answer = login.send(login.request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + token.group(1))));
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("login")) {
            throw new IllegalStateException(email + " can't log in: " + answer.statusCode() + " " + target);
        }
        return login;
    }

    /** The body of a page or resource, which must be there. */
    public String page(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        return answer.body();
    }

    /** Posts a message of a window. */
    String post(String path, String message) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    HttpClient http() {
        return http;
    }

    String cookie() {
        return "JSESSIONID=" + cookie;
    }

    String server() {
        return server;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/" + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private void keep(String header) {
        Matcher found = COOKIE.matcher(header);
        if (found.find()) {
            cookie = found.group(1);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
