package app.greenroom.dossier.api;

import app.greenroom.shared.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the import command.
 *
 * @param server the address, without a slash at its end
 * @param team the team by name; null for the only one
 * @param save whether to save at once
 * @param questions whether to take the entries of what is no dossier for questions
 */
record ImportSettings(
        URI server, String token, @Nullable String team, boolean save, boolean questions, List<Path> files) {

    static final String USAGE =
            "usage: greenroom import [--server URL] [--team NAME] [--save] [--questions] FILE...   (token in GREENROOM_TOKEN)";

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "txt");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MOST_FILES = 1_000;

    @Override
    public String toString() {
        return "ImportSettings[" + server + "]";
    }

    /** @throws Refusal that says what is missing or mistaken */
    static ImportSettings of(List<String> arguments, Map<String, String> environment) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String server = environment.getOrDefault("GREENROOM_URL", "");
        String team = null;
        boolean save = false;
        boolean questions = false;
        boolean plain = false;
        List<Path> files = new ArrayList<>();
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--server" -> server = value(argument, rest);
                case "--team" -> team = value(argument, rest);
                case "--save" -> save = true;
                case "--questions" -> questions = true;
                case "--plain-http" -> plain = true;
                default -> files.addAll(files(argument));
            }
        }
        if (files.isEmpty()) {
            throw new Refusal(arguments.isEmpty() ? USAGE : "There is no Markdown or text file to import. " + USAGE);
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal("These are " + files.size() + " files. Import at most " + MOST_FILES + " at a time.");
        }
        URI address = address(server.isBlank() ? here(environment) : server, plain);
        return new ImportSettings(address, token(environment), team, save, questions, List.copyOf(files));
    }

    /** The server on this machine, by the settings that it was started with. */
    private static String here(Map<String, String> environment) {
        String path = environment.getOrDefault("GREENROOM_PATH", "").replaceFirst("^/+", "");
        return "http://127.0.0.1:" + environment.getOrDefault("GREENROOM_PORT", "8080") + "/" + path;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw new Refusal(option + " needs a value. " + USAGE);
        }
        return rest.removeFirst();
    }

    /** A token that travels in the open is as good as lost, so it doesn't unless somebody insists. */
    private static URI address(String text, boolean plain) {
        URI address;
        try {
            address = URI.create(text.replaceAll("/+$", ""));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("This is no address: " + text);
        }
        String host = address.getHost();
        boolean http = "http".equals(address.getScheme());
        if (host == null || (!http && !"https".equals(address.getScheme()))) {
            throw new Refusal("This is no address: " + text + ". It begins with https:// or http://.");
        }
        if (http && !plain && !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(
                    "By http everybody on the way could read the token. Use https, or add --plain-http if that is"
                            + " what you want.");
        }
        return address;
    }

    private static String token(Map<String, String> environment) {
        String file = environment.getOrDefault("GREENROOM_TOKEN_FILE", "");
        String token = environment.getOrDefault("GREENROOM_TOKEN", "").strip();
        try {
            token = file.isEmpty() ? token : Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw new Refusal("The token's file can't be read: " + file);
        }
        if (token.isEmpty()) {
            throw new Refusal("Set GREENROOM_TOKEN, or GREENROOM_TOKEN_FILE, to an access token; you make one under"
                    + " Settings in Greenroom.");
        }
        return token;
    }

    /** A file as it is; of a folder, all Markdown and text files in it and below. */
    private static List<Path> files(String argument) {
        if (argument.startsWith("--")) {
            throw new Refusal("There is no option " + argument + ". " + USAGE);
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException odd) {
            throw new Refusal("This is no file: " + argument);
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(ImportSettings::isText)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal("This folder can't be read: " + argument);
        }
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(ending);
    }
}
