package app.greenroom.importing.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/** Dossiers damaged in many ways: our own, and the real ones if they stand beside the project. */
final class DossierMutations {

    private static final Path CORPUS = Path.of(System.getProperty("greenroom.corpus", "../shared/corpus"));
    private static final int MOST_CHANGES = 20;
    private static final int LONGEST_CUT = 400;

    private static final List<String> SCRAPS = List.of(
            "",
            "\n",
            "\n\n",
            "\r",
            "```",
            "```md\n",
            "~~~\n",
            "# ",
            "## ",
            "### ",
            "- ",
            "• ",
            "– ",
            "1. ",
            "6) ",
            "**",
            "*",
            "_",
            "`",
            "|",
            "|-|-|\n",
            "> ",
            "    ",
            "\t",
            "“",
            "”",
            "\"",
            "(",
            ")",
            "[",
            "](",
            "![",
            "[x](javascript:alert(1))",
            ":",
            ",",
            ";",
            "?",
            "\u00AD",
            "\u00A0",
            "\u202E",
            "\u2066",
            "\u200B",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\uD83D",
            "😀",
            "<b>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "<br>",
            "&lt;",
            "&#0;",
            "\\",
            "---\n",
            "===\n",
            "## Concepts\n",
            "Questions to ask\n",
            "**Q1:** ",
            "- [ ] ",
            "<",
            "]: ",
            "http://x.y ");

    private enum Kind {
        REPLACE,
        REPEAT,
        MOVE,
        SPLICE
    }

    private record Change(Kind kind, double at, int length, double to, String scrap) {

        void apply(StringBuilder text, String other) {
            int from = (int) (at * text.length());
            int end = Math.min(text.length(), from + length);
            String piece = text.substring(from, end);
            switch (kind) {
                case REPLACE -> text.replace(from, Math.min(end, from + scrap.length() + 3), scrap);
                case REPEAT -> text.insert(end, piece.repeat(1 + length % 3));
                case MOVE -> {
                    text.delete(from, end);
                    text.insert((int) (to * text.length()), piece);
                }
                case SPLICE -> {
                    int start = (int) (to * other.length());
                    text.insert(from, other, start, Math.min(other.length(), start + length));
                }
            }
        }
    }

    private static final List<String> DOSSIERS = dossiers();

    private static final RandomGenerator<String> GENERATOR = damaged().generator(1_000);

    private DossierMutations() {}

    static Arbitrary<String> damaged() {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        fraction(),
                        Arbitraries.integers().between(0, LONGEST_CUT).withoutEdgeCases(),
                        fraction(),
                        Arbitraries.of(SCRAPS))
                .as(Change::new);
        return Combinators.combine(
                        Arbitraries.of(DOSSIERS),
                        Arbitraries.of(DOSSIERS),
                        change.list().ofMinSize(1).ofMaxSize(MOST_CHANGES))
                .as(DossierMutations::damaged);
    }

    /** One more, by random numbers of one's own. */
    static String next(Random random) {
        return GENERATOR.next(random).value();
    }

    private static Arbitrary<Double> fraction() {
        return Arbitraries.integers().between(0, 9_999).withoutEdgeCases().map(part -> part / 10_000.0);
    }

    private static String damaged(String dossier, String other, List<Change> changes) {
        StringBuilder text = new StringBuilder(dossier);
        changes.forEach(change -> change.apply(text, other));
        return text.toString();
    }

    private static List<String> dossiers() {
        List<String> dossiers = new ArrayList<>(List.of(DossierSamples.ferries(), DossierSamples.teaHouse()));
        for (Path folder : List.of(
                Path.of("src/test/resources/dossiers/kinds"),
                Path.of("src/main/resources/samples"),
                CORPUS.resolve("dossiers"),
                CORPUS.resolve("other-shapes"))) {
            dossiers.addAll(texts(folder));
        }
        return dossiers;
    }

    private static List<String> texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
