package app.greenroom.comment;

import app.greenroom.account.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a thread proposes to put in the place of its words.
 *
 * @param by whose suggestion it is
 * @param original the words that it was made for; empty if its words are to be put in between others
 * @param replacement what shall stand there; empty to take the words out
 * @param standing the words that stand there now; null if they are gone
 * @param decidedBy who accepted, declined or withdrew it; null while it is open
 */
public record Suggestion(
        Person by,
        String original,
        String replacement,
        @Nullable String standing,
        SuggestionState state,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt) {

    public boolean open() {
        return state == SuggestionState.OPEN;
    }

    /** Whether it puts words in and takes none out. */
    public boolean inserts() {
        return original.isEmpty();
    }

    /** Whether the words that it was made for still stand there. */
    public boolean fits() {
        return original.equals(standing);
    }

    /** Whether other words stand there than those that it was made for. */
    public boolean overtaken() {
        return standing != null && !fits();
    }
}
