package app.greenroom.comment.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody reads who reads no further than the moment when they left. */
public final class Until {

    private Until() {}

    /** Whether what happened at a time is read; what never happened hides nothing. */
    public static boolean reads(@Nullable Instant at, @Nullable Instant until) {
        return at == null || until == null || !at.isAfter(until);
    }
}
