package app.greenroom.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of a text of a known length: which stretches stay, and what replaces the others. Immutable.
 *
 * <p>It is CodeMirror's {@code ChangeSet}: the same JSON, and the same results part by part. Offsets are UTF-16 units.
 */
public final class TextChange {

    /** Longest text that a change may describe, in UTF-16 units. */
    public static final int MAX_LENGTH = 1 << 24;

    private final List<Part> parts;
    /** Where each part starts in the text before and after; one more entry holds the length. */
    private final int[] starts;

    private final int[] startsAfter;

    TextChange(List<Part> parts) {
        this.parts = parts;
        this.starts = new int[parts.size() + 1];
        this.startsAfter = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = plus(starts[i], parts.get(i).before());
            startsAfter[i + 1] = plus(startsAfter[i], parts.get(i).after());
        }
    }

    private static int plus(int length, int units) {
        if (units > MAX_LENGTH - length) {
            throw new InvalidChange("A text may have at most " + MAX_LENGTH + " units");
        }
        return length + units;
    }

    /**
     * Reads a change from CodeMirror's JSON, for example {@code [3,[2,"first line","second"],4]}: keep 3 units, replace 2 by
     * two lines, keep 4. A deletion is {@code [n]}; an insertion is {@code [0,…]}; a line break alone is {@code ["",""]}.
     *
     * @throws InvalidChange if the text is anything else or too large
     */
    public static TextChange parse(String json) {
        return new TextChange(ChangeJson.read(json));
    }

    /** The change that changes nothing in a text of that many units. */
    public static TextChange identity(int length) {
        return new TextChange(new PartsBuilder().keep(requireLength(length)).build());
    }

    /**
     * Replaces a range of a text of that many units. An empty range inserts, an empty text deletes. Line breaks of every kind
     * become {@code \n}.
     *
     * @throws InvalidChange if the range ends after the text
     */
    public static TextChange replace(int length, TextRange range, String text) {
        if (!range.fitsIn(requireLength(length))) {
            throw new InvalidChange(range + " is outside a text of " + length + " units");
        }
        return new TextChange(new PartsBuilder()
                .keep(range.from())
                .replace(range.length(), Characters.withPlainLineBreaks(text))
                .keep(length - range.to())
                .build());
    }

    /**
     * The small change that turns one text into the other: lines, then words, then letters that both have are kept, so that
     * anchors in untouched text survive a save of the whole text. Never splits a character. Line breaks of every kind in the
     * text after become {@code \n}. Its time is bounded for any input; wildly different texts get a coarser change.
     */
    public static TextChange between(String before, String after) {
        return new TextChange(TextDiff.between(before, Characters.withPlainLineBreaks(after)));
    }

    private static int requireLength(int length) {
        if (length < 0) {
            throw new InvalidChange("A text can't have " + length + " units");
        }
        return length;
    }

    /** Units of the text before this change. */
    public int lengthBefore() {
        return starts[parts.size()];
    }

    /** Units of the text after this change. */
    public int lengthAfter() {
        return startsAfter[parts.size()];
    }

    /** Whether it changes nothing. */
    public boolean isIdentity() {
        return parts.stream().allMatch(Part::kept);
    }

    /** Whether it leaves a text as it is, also by putting the same words in again. */
    public boolean leaves(String text) {
        return isIdentity() || (lengthBefore() == text.length() && apply(text).equals(text));
    }

    /**
     * The text after this change.
     *
     * @throws InvalidChange if the text has another length than the change was made for
     */
    public String apply(String text) {
        requireFit(lengthBefore(), text.length());
        StringBuilder result = new StringBuilder(lengthAfter());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kept()) {
                result.append(text, starts[i], starts[i + 1]);
            } else {
                result.append(parts.get(i).inserted());
            }
        }
        return result.toString();
    }

    /**
     * One change that does what this one and then the next do.
     *
     * @throws InvalidChange if the next isn't for the text that this one makes
     */
    public TextChange compose(TextChange next) {
        requireFit(lengthAfter(), next.lengthBefore());
        if (isIdentity()) {
            return next;
        }
        return next.isIdentity() ? this : new TextChange(ChangeAlgebra.compose(parts, next.parts));
    }

    /**
     * The change that takes this one back.
     *
     * @param before the text before this change
     * @throws InvalidChange if that text has another length than the change was made for
     */
    public TextChange invert(String before) {
        requireFit(lengthBefore(), before.length());
        PartsBuilder result = new PartsBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String old = part.kept() ? "" : before.substring(starts[i], starts[i + 1]);
            result.add(new Part(part.after(), old, part.kept()), false);
        }
        return new TextChange(result.build());
    }

    /**
     * This change, made for the same text as the other, as it is after the other (CodeMirror's {@code map}). Then
     * {@code a.compose(b.mapOver(a, false))} and {@code b.compose(a.mapOver(b, true))} make the same text.
     *
     * @param before whether this one's insertion goes first where both insert at one place
     * @throws InvalidChange if the two are for texts of different lengths
     */
    public TextChange mapOver(TextChange other, boolean before) {
        requireFit(lengthBefore(), other.lengthBefore());
        return other.isIdentity() ? this : new TextChange(ChangeAlgebra.mapOver(parts, other.parts, before));
    }

    /** This change, rebased over one of the same text that was accepted first, which keeps its place. */
    public TextChange rebaseOver(TextChange accepted) {
        return mapOver(accepted, false);
    }

    /**
     * Where a position of the text before is in the text after. Inside a deletion, it goes to the deletion's place.
     *
     * @param side where to go if text was inserted exactly there
     * @throws IndexOutOfBoundsException if the position is outside the text
     */
    public int map(int position, Side side) {
        if (position < 0 || position > lengthBefore()) {
            throw new IndexOutOfBoundsException(position + " is outside a text of " + lengthBefore() + " units");
        }
        for (int i = firstEndingFrom(position); i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean endsLater = starts[i + 1] > position;
            if (part.kept() && endsLater) {
                return startsAfter[i] + position - starts[i];
            }
            if (!part.kept() && (endsLater || (side == Side.BEFORE && part.before() == 0))) {
                return position == starts[i] || side == Side.BEFORE ? startsAfter[i] : startsAfter[i + 1];
            }
        }
        return lengthAfter();
    }

    /** Index of the first part that ends at the position or later. */
    private int firstEndingFrom(int position) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle + 1] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Where a range of the text before is now: its start keeps out what is inserted before it, its end what is inserted after.
     *
     * @return empty if nothing of the range is left
     */
    public Optional<TextRange> map(TextRange range) {
        int from = map(range.from(), Side.AFTER);
        int to = map(range.to(), Side.BEFORE);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** This change in CodeMirror's JSON, without spaces. */
    public String toJson() {
        return ChangeJson.write(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** Offsets at which parts start in the text before, and last its length. */
    int[] starts() {
        return Arrays.copyOf(starts, starts.length);
    }

    private static void requireFit(int expected, int actual) {
        if (expected != actual) {
            throw new InvalidChange("A text of " + expected + " units is needed, not of " + actual);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextChange change && parts.equals(change.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The JSON form. */
    @Override
    public String toString() {
        return toJson();
    }
}
