package app.greenroom.importing.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A question, an ask or a concept item as it will be saved.
 *
 * @param key names it within its proposal
 * @param group the group or topic it stands under; null for none
 * @param line its line in the source, from 1; 0 if a person added it
 */
public record ProposedEntry(int key, @Nullable String group, String text, int line) {

    public ProposedEntry under(@Nullable String other) {
        return new ProposedEntry(key, other, text, line);
    }

    ProposedEntry saying(String other) {
        return new ProposedEntry(key, group, other, line);
    }

    ProposedEntry keyed(int other) {
        return new ProposedEntry(other, group, text, line);
    }
}
