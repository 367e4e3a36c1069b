package app.greenroom.importing;

import app.greenroom.event.Fact;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** What happens to imports that wait. */
public sealed interface ImportFact extends Fact {

    /** Whose import it is. */
    @Override
    UserId actor();

    /** An import was read, corrected or put aside to wait for its lead. */
    record ImportKept(UserId actor, Instant at) implements ImportFact {}

    /** An import waits no more. */
    record ImportDiscarded(UserId actor, Instant at) implements ImportFact {}
}
