package app.greenroom.ui.commentable;

import java.io.Serializable;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A stretch of source text that a person has selected. It comes from the browser: the server takes the quote from
 * its own text at {@code version} before it keeps anything.
 *
 * @param passage the key of the passage, as the server named it
 * @param from start, in UTF-16 units of the source text
 * @param to end, exclusive; equal to {@code from} when the selection was cleared
 * @param version the version of the text that the offsets count in, one that the server knows
 * @param quote the selected source text as the browser has it, at most {@value #LONGEST_QUOTE} units
 */
public record TextSelection(String passage, int from, int to, int version, String quote) implements Serializable {

    /** Longer quotes are cut: the range says it all. */
    public static final int LONGEST_QUOTE = 4000;

    private static final int LONGEST_KEY = 200;

    public boolean isEmpty() {
        return to <= from;
    }

    /** Reads the detail of a {@code gr-selection} or {@code gr-compose} event; empty if it makes no sense. */
    public static Optional<TextSelection> from(JsonNode detail) {
        String passage = detail.path("passage").asString("");
        int from = detail.path("from").asInt(-1);
        int to = detail.path("to").asInt(-1);
        int version = detail.path("version").asInt(-1);
        String quote = detail.path("quote").asString("");
        if (from < 0 || to < from || version < 0 || passage.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        String kept = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
        return Optional.of(new TextSelection(passage, from, to, version, kept));
    }
}
