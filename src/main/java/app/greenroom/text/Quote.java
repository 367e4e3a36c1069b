package app.greenroom.text;

/**
 * What an author saw: the words of an anchor and what stood around them (a W3C TextQuoteSelector).
 *
 * @param exact the quoted text, not empty
 * @param prefix up to 32 units before it
 * @param suffix up to 32 units after it
 */
public record Quote(String exact, String prefix, String suffix) {

    /** Most units of context on each side. */
    public static final int MAX_CONTEXT = 32;

    /** @throws IllegalArgumentException if nothing is quoted or the context is too long */
    public Quote {
        if (exact.isEmpty() || prefix.length() > MAX_CONTEXT || suffix.length() > MAX_CONTEXT) {
            throw new IllegalArgumentException("A quote needs words and at most " + MAX_CONTEXT + " units of context");
        }
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
