package app.greenroom.text;

import app.greenroom.text.Placement.Approximate;
import java.util.Optional;

/**
 * Finds a stretch of text that is like some words, near an offset: Sellers' algorithm, which is edit distance with a free start
 * and end. Its time is bounded by the sizes below; of longer words, it looks for the beginning and the end.
 */
final class FuzzySearch {

    /** Fewer units than this are like too many places. */
    private static final int MIN_WORDS = 8;

    /** Most units that are compared at once. */
    private static final int MAX_WORDS = 128;

    /** How far from the offset to look, in units. */
    private static final int REACH = 1_000;

    /** Least likeness of a find. */
    private static final double LIKE = 0.7;

    private record Find(int from, int to, double likeness) {}

    private final String text;

    FuzzySearch(String text) {
        this.text = text;
    }

    Optional<Placement> find(String words, int offset) {
        if (words.length() < MIN_WORDS) {
            return Optional.empty();
        }
        return (words.length() <= MAX_WORDS ? findWhole(words, offset) : findEnds(words, offset))
                .map(find -> new Approximate(new TextRange(find.from(), find.to()), find.likeness()));
    }

    private Optional<Find> findWhole(String words, int offset) {
        return best(words, offset, offset - REACH, offset + words.length() + REACH);
    }

    private Optional<Find> findEnds(String words, int offset) {
        String start = words.substring(0, Characters.floor(words, MAX_WORDS / 2));
        String end = words.substring(Characters.ceiling(words, words.length() - MAX_WORDS / 2));
        return findWhole(start, offset).flatMap(first -> {
            int expected = first.from() + words.length() - end.length();
            return best(end, expected, Math.max(first.to(), expected - REACH), expected + end.length() + REACH)
                    .map(last -> new Find(first.from(), last.to(), (first.likeness() + last.likeness()) / 2));
        });
    }

    /** The stretch between two offsets that takes the fewest edits to become the words; of several, the nearest. */
    private Optional<Find> best(String words, int offset, int from, int to) {
        int start = Characters.floor(text, Math.clamp(from, 0, text.length()));
        int end = Characters.ceiling(text, Math.clamp(to, start, text.length()));
        int allowed = (int) Math.floor(words.length() * (1 - LIKE));
        if (!FewEdits.mayOccur(words, allowed, text, start, end)) {
            return Optional.empty();
        }
        Column column = new Column(words, start);
        int fewest = allowed + 1;
        int bestFrom = 0;
        int bestTo = 0;
        for (int i = start; i < end; i++) {
            column.advance(text.charAt(i), i);
            boolean nearer = Math.abs(column.from() - offset) < Math.abs(bestFrom - offset);
            if (column.edits() < fewest || (column.edits() == fewest && fewest <= allowed && nearer)) {
                fewest = column.edits();
                bestFrom = column.from();
                bestTo = i + 1;
            }
        }
        if (fewest > allowed) {
            return Optional.empty();
        }
        double likeness = 1 - (double) fewest / words.length();
        return Optional.of(new Find(Characters.floor(text, bestFrom), Characters.ceiling(text, bestTo), likeness));
    }

    /** For each beginning of the words: the fewest edits to get it from text that ends here, and where that text starts. */
    private static final class Column {

        private final String words;
        private final int[] edits;
        private final int[] starts;

        Column(String words, int start) {
            this.words = words;
            this.edits = new int[words.length() + 1];
            this.starts = new int[words.length() + 1];
            for (int i = 0; i <= words.length(); i++) {
                edits[i] = i;
                starts[i] = start;
            }
        }

        void advance(char unit, int position) {
            int diagonal = edits[0];
            int diagonalStart = starts[0];
            starts[0] = position + 1;
            for (int i = 1; i <= words.length(); i++) {
                int replaced = diagonal + (words.charAt(i - 1) == unit ? 0 : 1);
                int replacedStart = diagonalStart;
                diagonal = edits[i];
                diagonalStart = starts[i];
                if (replaced <= edits[i] + 1 && replaced <= edits[i - 1] + 1) {
                    edits[i] = replaced;
                    starts[i] = replacedStart;
                } else if (edits[i - 1] < edits[i]) {
                    edits[i] = edits[i - 1] + 1;
                    starts[i] = starts[i - 1];
                } else {
                    edits[i]++;
                }
            }
        }

        int edits() {
            return edits[words.length()];
        }

        int from() {
            return starts[words.length()];
        }
    }
}
