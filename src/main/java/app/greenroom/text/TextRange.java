package app.greenroom.text;

/**
 * A stretch of text, from the first offset up to, not including, the second.
 *
 * @param from first offset in UTF-16 units, at least 0
 * @param to offset after the last unit, at least {@code from}
 */
public record TextRange(int from, int to) {

    /** @throws IllegalArgumentException unless 0 ≤ from ≤ to */
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a range: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** Whether the two share at least one unit of text; an empty range overlaps nothing. */
    public boolean overlaps(TextRange other) {
        return Math.max(from, other.from) < Math.min(to, other.to);
    }

    /** Whether this range lies within a text of that many units. */
    public boolean fitsIn(int length) {
        return to <= length;
    }

    /**
     * The text in this range.
     *
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public String in(String text) {
        return text.substring(from, to);
    }
}
