package app.greenroom.readiness;

import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to one concept of one assignment. Events are only ever added. */
public sealed interface ConceptEvent {

    EventId id();

    UserId actor();

    Instant at();

    /** The day of the candidate's calendar. */
    LocalDate day();

    /**
     * The candidate said how they stand to it.
     *
     * @param grade how well, if they said so; null for what the state alone says
     */
    record Rated(
            EventId id,
            UserId actor,
            Instant at,
            LocalDate day,
            ConceptState state,
            @Nullable Grade grade) implements ConceptEvent {}

    /**
     * The candidate tried to recall it without looking.
     *
     * @param mixed whether other things came in the same session
     * @param doubt why it counts as a word; null if it counts as a recall
     */
    record Recalled(
            EventId id,
            UserId actor,
            Instant at,
            LocalDate day,
            Grade grade,
            boolean mixed,
            @Nullable Doubt doubt) implements ConceptEvent {}

    /** A mentor heard the candidate explain it. */
    record Confirmed(EventId id, UserId actor, Instant at, LocalDate day) implements ConceptEvent {}

    /** A mentor asked, and the candidate could not explain it. */
    record Demoted(EventId id, UserId actor, Instant at, LocalDate day) implements ConceptEvent {}

    /**
     * A mentor no longer stands by the confirmation.
     *
     * @param confirmation the one that counts as if it had never been; null in old events, which don't name it
     */
    record Withdrawn(
            EventId id,
            UserId actor,
            Instant at,
            LocalDate day,
            @Nullable EventId confirmation) implements ConceptEvent {}

    /** Something was a wrong tap: it counts as if it had never been. */
    record TakenBack(EventId id, UserId actor, Instant at, LocalDate day, EventId rating) implements ConceptEvent {}
}
