package app.greenroom.dossier.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to know about one topic, or one thing without a topic, as plain text.
 *
 * @param line its line in the file, from 1
 */
public record ParsedConcept(@Nullable String topic, List<String> items, int line) {
    public ParsedConcept {
        items = List.copyOf(items);
    }
}
