package app.greenroom.importing.markdown;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to know about one topic, or one thing without a topic, as plain text.
 *
 * @param line its first line in the file, from 1
 * @param lines the line of each item
 */
public record ParsedConcept(@Nullable String topic, List<String> items, int line, List<Integer> lines) {

    public ParsedConcept {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /** All items on one line. */
    public ParsedConcept(@Nullable String topic, List<String> items, int line) {
        this(topic, items, line, Collections.nCopies(items.size(), line));
    }
}
