package app.greenroom.bench.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dossiers to measure with: real ones from a folder beside the project, or the one that {@code GREENROOM_CORPUS} names; else our own
 * samples. What wraps a dossier is taken off, since CommonMark would see nothing but code.
 */
final class Dossiers {

    static final String MEDIAN = "median";

    private static final Path OWN = Path.of("src/main/resources/samples");
    private static final Path REAL = Path.of(System.getenv().getOrDefault("GREENROOM_CORPUS", "../shared/corpus"));
    private static final String LISTS = "## Predicted";

    private Dossiers() {}

    /** The dossier of median size; of an even number of them the longer one of the two. */
    static String median() {
        Path real = REAL.resolve("dossiers");
        List<String> texts = texts(Files.isDirectory(real) ? real : OWN);
        return texts.get(texts.size() / 2);
    }

    /** Our own sample, its sections of lists repeated until it is as long as wanted. */
    static String ofKibibytes(int kibibytes) {
        String sample = texts(OWN).getLast();
        int lists = sample.indexOf(LISTS);
        int end = sample.indexOf("\n## Strategic", lists);
        String repeated = sample.substring(lists, end);
        StringBuilder text = new StringBuilder(sample);
        int bytes = sample.getBytes(StandardCharsets.UTF_8).length;
        int more = repeated.getBytes(StandardCharsets.UTF_8).length + 1;
        while (bytes + more <= kibibytes * 1024) {
            text.append('\n').append(repeated);
            bytes += more;
        }
        return text.toString();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(Dossiers::unwrapped)
                    .sorted(Comparator.comparingInt(String::length))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unwrapped(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("```") ? text.substring(text.indexOf('\n') + 1) : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
