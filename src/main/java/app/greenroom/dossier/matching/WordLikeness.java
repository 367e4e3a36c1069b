package app.greenroom.dossier.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike two texts are: the weight of the words they share against the weight of all their words (Dice's coefficient).
 * A word weighs by its length and the rarer the more, so "How do you" brings no two questions together. Words count by
 * their first letters, so that endings don't matter; in scripts without spaces each character is a word.
 */
final class WordLikeness {

    private static final int STEM = 6;
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    /** The words of one text as numbers, in ascending order. */
    static final class Words {
        private final int[] sorted;
        private final double weight;

        private Words(int[] sorted, double weight) {
            this.sorted = sorted;
            this.weight = weight;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;

    /** @param texts all that will be compared: they tell which words are rare */
    WordLikeness(Collection<String> texts) {
        Map<String, Integer> spread = new HashMap<>();
        for (String text : texts) {
            new HashSet<>(words(text)).forEach(word -> spread.merge(word, 1, Integer::sum));
        }
        weights = new double[spread.size()];
        spread.forEach((word, found) -> {
            int number = numbers.size();
            numbers.put(word, number);
            weights[number] = word.length() * Math.log(1 + (double) texts.size() / found);
        });
    }

    /** @param text one of those that were given to the constructor */
    Words of(String text) {
        int[] sorted = words(text).stream()
                .mapToInt(word -> numbers.getOrDefault(word, -1))
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
        return new Words(
                sorted,
                Arrays.stream(sorted).mapToDouble(number -> weights[number]).sum());
    }

    /** From 0 to 1. */
    double between(Words one, Words other) {
        double all = one.weight + other.weight;
        if (all == 0 || 2 * Math.min(one.weight, other.weight) / all < Matcher.ALIKE_FROM) {
            return 0;
        }
        double shared = 0;
        int left = 0;
        int right = 0;
        while (left < one.sorted.length && right < other.sorted.length) {
            int step = Integer.compare(one.sorted[left], other.sorted[right]);
            if (step == 0) {
                shared += weights[one.sorted[left]];
            }
            left += step <= 0 ? 1 : 0;
            right += step >= 0 ? 1 : 0;
        }
        return 2 * shared / all;
    }

    /** The text by its words alone: equal for texts that differ in case, spaces and marks only. */
    static String plain(String text) {
        return String.join(" ", tokens(text));
    }

    private static List<String> words(String text) {
        return tokens(text).stream()
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .toList();
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
