package app.greenroom.readiness;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "concept_event")
class ConceptEventRow {

    enum Kind {
        RATED,
        CONFIRMED,
        WITHDRAWN,
        TAKEN_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    @Column(name = "assignment_id")
    private AssignmentId assignment;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    @Column(name = "concept_id")
    private ConceptId concept;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String value;

    @Column(name = "actor_id")
    private UserId actor;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConceptEventRow() {}

    ConceptEventRow(
            AssignmentId assignment, ConceptId concept, Kind kind, @Nullable String value, UserId actor, Instant at) {
        this.assignment = assignment;
        this.concept = concept;
        this.kind = kind;
        this.value = value;
        this.actor = actor;
        this.at = at;
    }

    ConceptEvent toEvent() {
        EventId event = new EventId(Objects.requireNonNull(id));
        return switch (kind) {
            case RATED -> new ConceptEvent.Rated(event, actor, at, ConceptState.valueOf(Objects.requireNonNull(value)));
            case CONFIRMED -> new ConceptEvent.Confirmed(event, actor, at);
            case WITHDRAWN -> new ConceptEvent.Withdrawn(event, actor, at);
            case TAKEN_BACK ->
                new ConceptEvent.TakenBack(
                        event, actor, at, new EventId(Long.parseLong(Objects.requireNonNull(value))));
        };
    }
}
