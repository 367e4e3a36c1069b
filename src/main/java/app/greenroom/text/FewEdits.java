package app.greenroom.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells quickly that nothing like some words stands in a stretch of text. Myers' algorithm: a column of edit distances is two
 * machine words, and a unit of text a few operations on them.
 */
final class FewEdits {

    /** Most units that fit into a machine word. */
    private static final int MOST = Long.SIZE;

    private static final int LATIN = 256;

    private final int length;
    private final long[] latin = new long[LATIN];
    private final Map<Character, Long> others = new HashMap<>();

    private FewEdits(String words) {
        this.length = words.length();
        for (int i = 0; i < length; i++) {
            char unit = words.charAt(i);
            if (unit < LATIN) {
                latin[unit] |= 1L << i;
            } else {
                others.merge(unit, 1L << i, (a, b) -> a | b);
            }
        }
    }

    /**
     * Whether something may stand there that takes at most so many edits to become the words. It never says no wrongly: of words
     * that are too long for it, one half must be there with half of the edits.
     */
    static boolean mayOccur(String words, int edits, String text, int from, int to) {
        int middle = words.length() / 2;
        if (words.length() <= MOST) {
            return new FewEdits(words).least(text, from, to) <= edits;
        }
        return words.length() > 2 * MOST
                || new FewEdits(words.substring(0, middle)).least(text, from, to) <= edits / 2
                || new FewEdits(words.substring(middle)).least(text, from, to) <= edits / 2;
    }

    /** The fewest edits that some stretch between two offsets takes to become the words. */
    private int least(String text, int from, int to) {
        long more = -1L; // where an edit distance is one more than the one above it
        long less = 0L; // where it is one less
        long last = 1L << (length - 1);
        int edits = length;
        int least = length;
        for (int i = from; i < to; i++) {
            long equal = maskOf(text.charAt(i));
            long vertical = equal | less;
            long horizontal = (((equal & more) + more) ^ more) | equal;
            long rises = less | ~(horizontal | more);
            long falls = more & horizontal;
            if ((rises & last) != 0) {
                edits++;
            } else if ((falls & last) != 0) {
                edits--;
                least = Math.min(least, edits);
            }
            rises <<= 1;
            falls <<= 1;
            more = falls | ~(vertical | rises);
            less = rises & vertical;
        }
        return least;
    }

    private long maskOf(char unit) {
        return unit < LATIN ? latin[unit] : others.getOrDefault(unit, 0L);
    }
}
