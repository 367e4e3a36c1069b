package app.greenroom.event;

import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened: who did it, when, to what, and what a listener needs to know. It is named in the past tense,
 * never changes, and carries ids rather than words. The operation that did it publishes it through Spring's event
 * publisher, within its transaction; each module lists its facts in one file.
 */
public interface Fact {

    /** Who did it; null if nobody did who is logged in. */
    @Nullable UserId actor();

    Instant at();
}
