package app.greenroom.readiness;

import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept_event")
class ConceptEventRow {

    enum Kind {
        RATED,
        RECALLED,
        CONFIRMED,
        DEMOTED,
        WITHDRAWN,
        TAKEN_BACK
    }

    /**
     * What an event says, before it is written.
     *
     * @param value the state, the kind of action, or the event that it undoes
     * @param seconds how long it took, if that was measured
     * @param mixed whether a recall was one among others in its session
     * @param doubt why a recall counts as a word; null if it doesn't
     */
    record Entry(
            Kind kind,
            @Nullable String value,
            @Nullable Grade grade,
            @Nullable Integer seconds,
            boolean mixed,
            @Nullable Doubt doubt) {

        static Entry of(Kind kind) {
            return new Entry(kind, null, null, null, false, null);
        }

        static Entry rated(ConceptState state, @Nullable Grade grade) {
            return new Entry(Kind.RATED, state.name(), grade, null, false, null);
        }

        static Entry undoing(Kind kind, EventId event) {
            return new Entry(kind, Long.toString(event.value()), null, null, false, null);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    @Column(name = "assignment_id")
    private AssignmentId assignment;

    @Column(name = "concept_id")
    private ConceptId concept;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String value;

    private @Nullable Integer grade;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private @Nullable Integer seconds;

    private boolean mixed;

    @Enumerated(EnumType.STRING)
    private @Nullable Doubt doubt;

    @Column(name = "actor_id")
    private UserId actor;

    private Instant at;

    private LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected ConceptEventRow() {}

    ConceptEventRow(AssignmentId assignment, ConceptId concept, Entry entry, UserId actor, Instant at, LocalDate day) {
        this.assignment = assignment;
        this.concept = concept;
        this.kind = entry.kind();
        this.value = entry.value();
        this.grade = entry.grade() == null ? null : entry.grade().number();
        this.seconds = entry.seconds();
        this.mixed = entry.mixed();
        this.doubt = entry.doubt();
        this.actor = actor;
        this.at = at;
        this.day = day;
    }

    ConceptId concept() {
        return concept;
    }

    ConceptEvent toEvent() {
        EventId event = new EventId(Objects.requireNonNull(id));
        return switch (kind) {
            case RATED ->
                new ConceptEvent.Rated(
                        event,
                        actor,
                        at,
                        day,
                        ConceptState.valueOf(Objects.requireNonNull(value)),
                        grade == null ? null : Grade.of(grade));
            case RECALLED ->
                new ConceptEvent.Recalled(event, actor, at, day, Grade.of(Objects.requireNonNull(grade)), mixed, doubt);
            case CONFIRMED -> new ConceptEvent.Confirmed(event, actor, at, day);
            case DEMOTED -> new ConceptEvent.Demoted(event, actor, at, day);
            case WITHDRAWN ->
                new ConceptEvent.Withdrawn(
                        event, actor, at, day, value == null ? null : new EventId(Long.parseLong(value)));
            case TAKEN_BACK ->
                new ConceptEvent.TakenBack(
                        event, actor, at, day, new EventId(Long.parseLong(Objects.requireNonNull(value))));
        };
    }
}
