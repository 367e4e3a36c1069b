package app.greenroom.feedback;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate thanks a mentor of an assignment that has ended. Giving both nothing takes back what was given.
 *
 * @param words plain words for the mentor; may be empty
 * @param rating 1 to 5 for the leads; null for none
 */
public record GiveThanks(
        AssignmentId assignment,
        UserId mentor,
        String words,
        @Nullable Integer rating) {

    /** The most words, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    /** @throws IllegalArgumentException if no form offers such a rating */
    public GiveThanks {
        if (rating != null && (rating < 1 || rating > 5)) {
            throw new IllegalArgumentException("No form offers this rating");
        }
    }
}
