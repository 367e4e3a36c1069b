package app.greenroom.workspace.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What fits some words best: all of them occur, in any order; at the beginning of a word counts for more. */
final class Ranking {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    private record Ranked(Hit hit, int rank) {}

    Ranking(String typed) {
        String plain = plain(typed).strip();
        this.words = plain.isEmpty() ? List.of() : List.of(plain.split("\\s+", -1));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The best first; among equals their order stays. */
    List<Hit> best(Stream<Hit> hits, int most) {
        List<Ranked> ranked = new ArrayList<>();
        hits.forEach(hit -> {
            int rank = rank(hit);
            if (rank >= 0) {
                ranked.add(new Ranked(hit, rank));
            }
        });
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .limit(most)
                .map(Ranked::hit)
                .distinct()
                .toList();
    }

    /** Points for each word, or -1 if one of them is missing. */
    private int rank(Hit hit) {
        String title = plain(hit.title());
        String note = plain(hit.note());
        int sum = 0;
        for (String word : words) {
            int points = title.startsWith(word)
                    ? 4
                    : startsAWord(title, word) ? 3 : title.contains(word) ? 2 : startsAWord(note, word) ? 1 : -1;
            if (points < 0) {
                return -1;
            }
            sum += points;
        }
        return sum;
    }

    private static boolean startsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Without capitals and accents, so that nobody has to type them. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
