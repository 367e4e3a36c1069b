package app.greenroom.review;

import app.greenroom.shared.UserId;
import java.util.Set;

/**
 * What of the timeline is wanted.
 *
 * @param kinds empty for all
 * @param words to be found in what was told, or empty
 * @param most how many, the newest first
 */
public record AskTold(UserId candidate, Set<Told.Kind> kinds, String words, int most) {

    public AskTold {
        kinds = Set.copyOf(kinds);
        words = words.strip();
    }
}
