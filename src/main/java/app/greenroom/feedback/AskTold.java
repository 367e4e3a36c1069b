package app.greenroom.feedback;

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

    /** Whether this is asked for: all is, unless somebody asks for some. */
    public boolean wants(Told.Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
