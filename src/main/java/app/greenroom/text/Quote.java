package app.greenroom.text;

import java.util.Arrays;

/**
 * What an author saw: the words of an anchor and what stood around them (a W3C TextQuoteSelector).
 *
 * @param exact the quoted text; empty for a bare place between words
 * @param prefix up to 32 units before it
 * @param suffix up to 32 units after it
 */
public record Quote(String exact, String prefix, String suffix) {

    /** Most units of context on each side. */
    public static final int MAX_CONTEXT = 32;

    private static final int WORDS_AROUND = 4;

    /** @throws IllegalArgumentException if the context is too long */
    public Quote {
        if (prefix.length() > MAX_CONTEXT || suffix.length() > MAX_CONTEXT) {
            throw new IllegalArgumentException("A quote has at most " + MAX_CONTEXT + " units of context");
        }
    }

    /** What people call it: its words, or those at a bare place, as a rule the last before it; empty in an empty text. */
    public String words() {
        if (!exact.isEmpty()) {
            return exact;
        }
        String[] before = prefix.strip().split("\\s+");
        String near = String.join(
                " ", Arrays.asList(before).subList(Math.max(0, before.length - WORDS_AROUND), before.length));
        return near.isEmpty() ? suffix.strip() : near;
    }

    /** The quote of a range; its context never starts or ends within a character. */
    public static Quote of(String text, TextRange range) {
        int start = Characters.ceiling(text, Math.max(0, range.from() - MAX_CONTEXT));
        int end = Characters.floor(text, Math.min(text.length(), range.to() + MAX_CONTEXT));
        return new Quote(
                range.in(text),
                text.substring(Math.min(start, range.from()), range.from()),
                text.substring(range.to(), Math.max(end, range.to())));
    }
}
