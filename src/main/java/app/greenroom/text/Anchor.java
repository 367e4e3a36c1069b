package app.greenroom.text;

import app.greenroom.text.Placement.Approximate;
import app.greenroom.text.Placement.Orphaned;
import app.greenroom.text.Placement.Placed;
import java.util.Optional;

/**
 * A fact: somebody meant this range of the text at this version, and it read like this. Nothing rewrites an anchor; where it is
 * now is derived by {@link #placeIn}.
 *
 * @param version the version that the author saw
 * @param range the range in the text at that version; empty for a bare place between words
 * @param quote what was there
 */
public record Anchor(int version, TextRange range, Quote quote) {

    /** Share of the quote that must be left in the mapped range to call it placed. */
    static final double PLACED_FROM = 0.5;

    /** Share of the quote that must be left in the mapped range to show it at all. */
    static final double SHOWN_FROM = 0.2;

    /** @throws IllegalArgumentException if the version is negative or range and quote differ in length */
    public Anchor {
        if (version < 0 || range.length() != quote.exact().length()) {
            throw new IllegalArgumentException("Not an anchor: version " + version + ", " + range);
        }
    }

    /**
     * An anchor at a range of the text at a version.
     *
     * @throws IllegalArgumentException if the history doesn't cover the version, or the range is empty, ends after the text, or
     *     splits a character
     * @throws IllegalStateException if the history doesn't know the text at that version
     */
    public static Anchor at(TextHistory history, int version, TextRange range) {
        String text = history.textAt(version);
        if (range.isEmpty() || !range.fitsIn(text.length())) {
            throw new IllegalArgumentException(
                    range + " isn't a range of words in a text of " + text.length() + " units");
        }
        if (Characters.splitsAt(text, range.from()) || Characters.splitsAt(text, range.to())) {
            throw new IllegalArgumentException(range + " splits a character");
        }
        return new Anchor(version, range, Quote.of(text, range));
    }

    /**
     * An anchor at a bare place between words, for something to be put in there.
     *
     * @throws IllegalArgumentException if the history doesn't cover the version, or the place lies behind the text or within a
     *     character
     * @throws IllegalStateException if the history doesn't know the text at that version
     */
    public static Anchor between(TextHistory history, int version, int place) {
        String text = history.textAt(version);
        TextRange bare = new TextRange(place, place);
        if (!bare.fitsIn(text.length()) || Characters.splitsAt(text, place)) {
            throw new IllegalArgumentException(place + " isn't a place in a text of " + text.length() + " units");
        }
        return new Anchor(version, bare, Quote.of(text, bare));
    }

    /**
     * Where this anchor is at the history's head. It always answers, in bounded time; the first that holds decides:
     *
     * <ol>
     *   <li>Its range, mapped through every change since, still has at least half of the quote: placed there.
     *   <li>Its exact words stand elsewhere between what stood around them, restored or moved together: placed there.
     *   <li>The mapped range still has a fifth of the quote: approximately there.
     *   <li>Its exact words, if they are long enough to be telling, stand anywhere: approximately there, the nearest.
     *   <li>Something like its words stands near where they were: approximately there.
     *   <li>Else it is orphaned.
     * </ol>
     *
     * <p>Where its first or last words were typed anew, what stands in their place belongs to the range. A bare place goes by the
     * words around it, see {@link BarePlace}.
     *
     * <p>If the history doesn't reach back to the anchor's version, the range is taken as it is and counts only if it still reads
     * exactly like the quote; else the search decides.
     */
    public Placement placeIn(TextHistory history) {
        if (range.isEmpty()) {
            return new BarePlace(this, history).placement();
        }
        String text = history.text();
        boolean covered = history.covers(version);
        Optional<TextRange> mapped = covered
                ? history.map(range, version)
                        .filter(it -> it.fitsIn(text.length()))
                        .map(it -> new RetypedEnds(this, history).with(it))
                : Optional.of(range).filter(it -> readsLikeQuote(it, text));
        double left =
                mapped.map(it -> Likeness.left(quote.exact(), it.in(text))).orElse(0.0);
        if (mapped.isPresent() && left >= PLACED_FROM) {
            return new Placed(mapped.get());
        }
        int was = covered ? history.map(range.from(), Side.BEFORE, version) : range.from();
        int near = Characters.floor(text, Math.min(was, text.length()));
        QuoteSearch search = new QuoteSearch(quote, text, near);
        return search.inContext()
                .or(() -> mapped.filter(_ -> left >= SHOWN_FROM).map(it -> new Approximate(it, left)))
                .or(search::elsewhere)
                .orElseGet(() -> new Orphaned(near));
    }

    private boolean readsLikeQuote(TextRange at, String text) {
        return at.fitsIn(text.length()) && at.in(text).equals(quote.exact());
    }
}
