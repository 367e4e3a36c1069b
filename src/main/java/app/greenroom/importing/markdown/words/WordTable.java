package app.greenroom.importing.markdown.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A table of words in {@code resources/dossier}: lines of {@code KEY: word, word}, comments behind a hash. */
record WordTable(Map<String, Set<String>> words) {

    static WordTable read(String name) {
        Map<String, Set<String>> words = new HashMap<>();
        InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream("/dossier/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    Set<String> entries = words.computeIfAbsent(line.substring(0, colon), any -> new LinkedHashSet<>());
                    for (String entry : line.substring(colon + 1).split(",", -1)) {
                        entries.add(entry.strip());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordTable(words);
    }

    /** With small letters and without accents. */
    WordTable folded() {
        Map<String, Set<String>> folded = new HashMap<>();
        words.forEach((key, entries) -> {
            Set<String> plain = folded.computeIfAbsent(key, any -> new LinkedHashSet<>());
            entries.forEach(entry -> plain.add(Characters.withoutAccents(entry)));
        });
        return new WordTable(folded);
    }

    Set<String> of(String key) {
        return words.getOrDefault(key, Set.of());
    }

    /** Whether a text holds one of the words, anywhere. */
    boolean holds(String key, String text) {
        for (String word : of(key)) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
