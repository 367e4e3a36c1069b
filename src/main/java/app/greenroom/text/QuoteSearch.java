package app.greenroom.text;

import app.greenroom.text.Placement.Approximate;
import app.greenroom.text.Placement.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a quote whose mapped range is gone: cut and pasted, deleted and restored, or retyped with other letters. */
final class QuoteSearch {

    /** Exact occurrences that are compared by context: the nearest ones. */
    private static final int MAX_CANDIDATES = 100;

    /** Share of the context that must match before an exact occurrence counts as the anchor's own. */
    private static final double SAME_CONTEXT = 0.5;

    /** From this many units on, a quote's exact words are found again without their context. */
    private static final int TELLING = 16;

    /** Units at the beginning of a quote by which it is looked for. */
    private static final int BEGINNING = 8;

    /** How many times the text's length may be compared before a repetitive text is searched in another way. */
    private static final int MOST_READINGS = 4;

    private record Occurrence(TextRange range, double context, int distance) {}

    private final Quote quote;
    private final String text;
    /** Where the anchor's words were. */
    private final int near;
    /** Exact occurrence with the best context; of several, the nearest. */
    private final Optional<Occurrence> exact;

    QuoteSearch(Quote quote, String text, int near) {
        this.quote = quote;
        this.text = text;
        this.near = near;
        this.exact = nearest(occurrences(), near).stream()
                .map(at -> new TextRange(at, at + quote.exact().length()))
                .map(range -> new Occurrence(range, context(range), Math.abs(range.from() - near)))
                .max(Comparator.comparingDouble(Occurrence::context)
                        .thenComparing(
                                Comparator.comparingInt(Occurrence::distance).reversed()));
    }

    /** The exact words, between what stood around them. */
    Optional<Placement> inContext() {
        return exact.filter(it -> it.context() >= SAME_CONTEXT).map(it -> new Placed(it.range()));
    }

    /** The exact words wherever they are now, if they are telling enough; else something like them near where they were. */
    Optional<Placement> elsewhere() {
        return exact.filter(_ -> quote.exact().length() >= TELLING)
                .<Placement>map(it -> new Approximate(it.range(), 1))
                .or(() -> new FuzzySearch(text).find(quote.exact(), near));
    }

    /** Share of the quote's context that stands around a range, counted from the range outwards. */
    private double context(TextRange range) {
        int known = quote.prefix().length() + quote.suffix().length();
        if (known == 0) {
            return 1;
        }
        int start = Math.max(0, range.from() - Quote.MAX_CONTEXT);
        int end = Math.min(text.length(), range.to() + Quote.MAX_CONTEXT);
        int before = Characters.commonSuffix(quote.prefix(), text.substring(start, range.from()));
        int after = Characters.commonPrefix(quote.suffix(), text.substring(range.to(), end));
        return (double) (before + after) / known;
    }

    private static List<Integer> nearest(List<Integer> ascending, int offset) {
        int low = 0;
        int high = ascending.size();
        while (high - low > MAX_CANDIDATES) {
            boolean firstIsFarther = offset - ascending.get(low) > ascending.get(high - 1) - offset;
            low += firstIsFarther ? 1 : 0;
            high -= firstIsFarther ? 0 : 1;
        }
        return ascending.subList(low, high);
    }

    /**
     * Where the exact words are. How they begin is looked for quickly; where that stands so often that comparing the rest
     * would cost more than a few readings of the text, they are found another way.
     */
    private List<Integer> occurrences() {
        String words = quote.exact();
        String beginning = words.substring(0, Math.min(BEGINNING, words.length()));
        long units = (long) MOST_READINGS * text.length();
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
            units -= words.length();
            if (units < 0) {
                return occurrencesInRepetition();
            }
            if (text.startsWith(words, at)) {
                addWhole(at + words.length(), found);
            }
        }
        return found;
    }

    /** Where the exact words are, by Knuth, Morris and Pratt: linear, whatever the text repeats. */
    private List<Integer> occurrencesInRepetition() {
        String words = quote.exact();
        int[] fallback = new int[words.length() + 1];
        for (int i = 1, same = 0; i < words.length(); i++) {
            same = extend(words, fallback, same, words.charAt(i));
            fallback[i + 1] = same;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0, same = 0; i < text.length(); i++) {
            same = extend(words, fallback, same, text.charAt(i));
            if (same == words.length()) {
                addWhole(i + 1, found);
                same = fallback[same];
            }
        }
        return found;
    }

    private static int extend(String words, int[] fallback, int same, char unit) {
        int result = same;
        while (result > 0 && (result == words.length() || words.charAt(result) != unit)) {
            result = fallback[result];
        }
        return words.charAt(result) == unit ? result + 1 : result;
    }

    private void addWhole(int end, List<Integer> found) {
        int start = end - quote.exact().length();
        if (!Characters.splitsAt(text, start) && !Characters.splitsAt(text, end)) {
            found.add(start);
        }
    }
}
