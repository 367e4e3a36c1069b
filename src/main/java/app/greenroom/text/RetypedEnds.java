package app.greenroom.text;

import java.util.List;

/**
 * What stands in the place of a range's first or last words after these were typed anew. A range keeps out what is inserted at its
 * edges, so it would end before the word that its last one became.
 */
final class RetypedEnds {

    /** Units of what stood around the range that tell where the retyped words end. */
    private static final int TELLING = 8;

    private final Anchor anchor;
    private final TextHistory history;
    private final String text;

    RetypedEnds(Anchor anchor, TextHistory history) {
        this.anchor = anchor;
        this.history = history;
        this.text = history.text();
    }

    /** @param mapped what is left of the range itself */
    TextRange with(TextRange mapped) {
        String left = mapped.in(text);
        if (left.equals(anchor.quote().exact())) {
            return mapped;
        }
        List<String> quoted = words(anchor.quote().exact());
        int first = leading(quoted, words(left));
        int last = trailing(quoted, words(left));
        return new TextRange(
                first > 0 ? from(mapped.from(), first) : mapped.from(), last > 0 ? to(mapped.to(), last) : mapped.to());
    }

    /** @param lost how many words are gone from the beginning */
    private int from(int mapped, int lost) {
        int edge = history.map(anchor.range().from(), Side.BEFORE, anchor.version());
        if (edge >= mapped) {
            return mapped;
        }
        String prefix = anchor.quote().prefix();
        int known = Math.min(TELLING, prefix.length());
        boolean met = known > 0 && Characters.commonSuffix(prefix, text.substring(0, edge)) >= known;
        Tokens put = Tokens.words(text, new TextRange(edge, mapped));
        return met ? edge : put.offsets().get(Math.max(0, put.size() - lost));
    }

    /** @param lost how many words are gone from the end */
    private int to(int mapped, int lost) {
        int edge = Math.min(text.length(), history.map(anchor.range().to(), Side.AFTER, anchor.version()));
        if (edge <= mapped) {
            return mapped;
        }
        String suffix = anchor.quote().suffix();
        int known = Math.min(TELLING, suffix.length());
        boolean met = known > 0 && Characters.commonPrefix(suffix, text.substring(edge)) >= known;
        Tokens put = Tokens.words(text, new TextRange(mapped, edge));
        return met ? edge : put.offsets().get(Math.min(put.size(), lost));
    }

    private static List<String> words(String text) {
        return Tokens.words(text, new TextRange(0, text.length())).strings();
    }

    /** How many of the first words don't stand at the beginning any more, or not wholly. */
    private static int leading(List<String> quoted, List<String> left) {
        int at = quoted.indexOf(left.getFirst());
        return at < 0 ? 1 : at;
    }

    private static int trailing(List<String> quoted, List<String> left) {
        int at = quoted.lastIndexOf(left.getLast());
        return at < 0 ? 1 : quoted.size() - 1 - at;
    }
}
