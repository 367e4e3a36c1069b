package app.greenroom.comment;

import app.greenroom.account.Person;
import java.time.Instant;
import java.util.List;

/**
 * Who has seen a thread.
 *
 * @param by who of the other side has seen its last comment, the first one first; the other side of a mentor is the
 *     candidate, and the other way round; never the reader
 * @param fresh whether it has comments that the reader hasn't seen
 */
public record Seen(List<Tick> by, boolean fresh) {

    /** Somebody had it on screen. */
    public record Tick(Person person, Instant at) {}
}
