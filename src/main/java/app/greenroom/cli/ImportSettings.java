package app.greenroom.cli;

import app.greenroom.shared.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "txt");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MOST_FILES = 1_000;

    @Override
    public String toString() {
        return "ImportSettings[" + server + "]";
    }

    /** @throws Refusal that says what is missing or mistaken */
    static ImportSettings of(
            @Nullable String server,
            boolean plain,
            @Nullable String team,
            boolean save,
            boolean questions,
            List<String> arguments,
            Map<String, String> environment) {
        List<Path> files = arguments.stream().flatMap(it -> files(it).stream()).toList();
        if (files.isEmpty()) {
            throw new Refusal("There are no Markdown or text files to import.");
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal("You passed " + files.size() + " files. Import up to " + MOST_FILES + " at a time.");
        }
        String named = server == null ? environment.getOrDefault("GREENROOM_URL", "") : server;
        URI address = address(named.isBlank() ? here(environment) : named, plain);
        return new ImportSettings(address, token(environment), team, save, questions, files);
    }

    /** The server on this machine, by the settings that it was started with. */
    private static String here(Map<String, String> environment) {
        String path = environment.getOrDefault("GREENROOM_PATH", "").replaceFirst("^/+", "");
        return "http://127.0.0.1:" + environment.getOrDefault("GREENROOM_PORT", "8080") + "/" + path;
    }

    /** A token that travels in the open is as good as lost, so it doesn't unless somebody insists. */
    private static URI address(String text, boolean plain) {
        URI address;
        try {
            address = URI.create(text.replaceAll("/+$", ""));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("Invalid address: " + text);
        }
        String host = address.getHost();
        boolean http = "http".equals(address.getScheme());
        if (host == null || (!http && !"https".equals(address.getScheme()))) {
            throw new Refusal("Invalid address: " + text + ". It must begin with https:// or http://.");
        }
        if (http && !plain && !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(
                    "Over http, anyone on the network could read the token. Use https, or add --plain-http if that's"
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
            throw new Refusal("The token file can't be read: " + file);
        }
        if (token.isEmpty()) {
            throw new Refusal(
                    "Set GREENROOM_TOKEN, or GREENROOM_TOKEN_FILE, to an access token; you can create one under"
                            + " Settings in Greenroom.");
        }
        return token;
    }

    /** A file as it is; of a folder, all Markdown and text files in it and below. */
    private static List<Path> files(String argument) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException odd) {
            throw new Refusal("Not a file: " + argument);
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
