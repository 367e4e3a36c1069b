package app.greenroom.readiness;

import app.greenroom.shared.UserId;
import java.time.Instant;

/** Something that happened to one concept of one assignment. Events are only ever added. */
public sealed interface ConceptEvent {

    EventId id();

    UserId actor();

    Instant at();

    /** The candidate said how they stand to it. */
    record Rated(EventId id, UserId actor, Instant at, ConceptState state) implements ConceptEvent {}

    /** A mentor heard the candidate explain it. */
    record Confirmed(EventId id, UserId actor, Instant at) implements ConceptEvent {}

    /** A mentor no longer stands by the confirmation. */
    record Withdrawn(EventId id, UserId actor, Instant at) implements ConceptEvent {}

    /** A rating was a wrong tap: it counts as if it had never been. */
    record TakenBack(EventId id, UserId actor, Instant at, EventId rating) implements ConceptEvent {}
}
