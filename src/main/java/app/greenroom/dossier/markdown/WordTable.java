package app.greenroom.dossier.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Reads the tables of words in {@code resources/dossier}: lines of {@code KEY: word, word}, comments behind a hash. */
final class WordTable {

    private WordTable() {}

    static void read(String name, BiConsumer<String, String> word) {
        try (BufferedReader lines = open(name)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    String key = line.substring(0, colon);
                    for (String entry : line.substring(colon + 1).split(",", -1)) {
                        word.accept(key, entry.strip());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader open(String name) {
        InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream("/dossier/" + name), name);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
