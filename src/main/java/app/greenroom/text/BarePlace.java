package app.greenroom.text;

import app.greenroom.text.Placement.Orphaned;
import app.greenroom.text.Placement.Placed;

/**
 * Where a bare place between words is now. It stays behind what stood before it, and goes on in front of what stood after it if
 * that alone is left. It is gone when most of both is.
 */
final class BarePlace {

    private final Anchor anchor;
    private final TextHistory history;
    private final String text;
    private final int was;

    BarePlace(Anchor anchor, TextHistory history) {
        this.anchor = anchor;
        this.history = history;
        this.text = history.text();
        this.was = anchor.range().from();
    }

    Placement placement() {
        Quote quote = anchor.quote();
        boolean covered = history.covers(anchor.version());
        if (covered) {
            int behind = Math.min(text.length(), history.map(was, Side.BEFORE, anchor.version()));
            int inFront = Math.min(text.length(), history.map(was, Side.AFTER, anchor.version()));
            if (isLeft(quote.prefix(), was - quote.prefix().length())) {
                return at(afterTheWord(behind, inFront));
            }
            if (isLeft(quote.suffix(), was) || (quote.prefix() + quote.suffix()).isEmpty()) {
                return at(inFront);
            }
        }
        int near = covered ? history.map(was, Side.BEFORE, anchor.version()) : was;
        return elsewhere(Characters.floor(text, Math.min(near, text.length())));
    }

    /** Whether at least half of what stood there does so still; what was put in between doesn't count. */
    private boolean isLeft(String words, int from) {
        return !words.isBlank()
                && history.map(new TextRange(from, from + words.length()), anchor.version())
                        .filter(now -> now.fitsIn(text.length()))
                        .map(now -> Likeness.left(words, now.in(text)) >= Anchor.PLACED_FROM)
                        .orElse(false);
    }

    /** A word before the place that was gone on with is stepped over, unless the place was within it. */
    private int afterTheWord(int from, int to) {
        String before = anchor.quote().prefix();
        if (before.isEmpty() || !Character.isLetterOrDigit(before.codePointBefore(before.length()))) {
            return from;
        }
        int end = from;
        while (end < to && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, to);
    }

    /** Both sides, as they were, stand somewhere: what was deleted came back, or moved. */
    private Placement elsewhere(int near) {
        Quote quote = anchor.quote();
        String around = quote.prefix() + quote.suffix();
        if (around.isBlank()) {
            return new Orphaned(near);
        }
        int start = Math.max(0, near - quote.prefix().length());
        int next = text.indexOf(around, start);
        int found = next >= 0 ? next : text.lastIndexOf(around, start);
        return found < 0 ? new Orphaned(near) : at(found + quote.prefix().length());
    }

    private static Placement at(int place) {
        return new Placed(new TextRange(place, place));
    }
}
