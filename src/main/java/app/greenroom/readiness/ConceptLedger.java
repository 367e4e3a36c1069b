package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.readiness.ReadinessFact.Of;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes events, and beside them where they lead. */
@Component
class ConceptLedger {

    private final ConceptEvents events;
    private final ConceptProgresses progresses;
    private final DossierLibrary dossiers;
    private final AssignmentDirectory assignments;
    private final CandidateCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ConceptLedger(
            ConceptEvents events,
            ConceptProgresses progresses,
            DossierLibrary dossiers,
            AssignmentDirectory assignments,
            CandidateCalendar calendar,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.progresses = progresses;
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The concept's row, made if there is none. Until the transaction ends nobody else writes to this checklist.
     *
     * @throws NotFound if the concept is not of this assignment's dossier and never was
     */
    ConceptProgressRow hold(Assignment assignment, ConceptId concept) {
        if (!dossiers.held(assignment.dossier(), concept)) {
            throw new NotFound();
        }
        assignments.touch(assignment.id()); // holds the assignment, so that what is done at once waits its turn
        progresses.ensure(assignment.id().value(), concept.value());
        return progresses
                .findById(new ConceptProgressRow.Key(assignment.id().value(), concept.value()))
                .orElseThrow(NotFound::new);
    }

    List<ConceptEvent> events(AssignmentId assignment, ConceptId concept) {
        return events.findByAssignmentAndConceptOrderById(assignment, concept).stream()
                .map(ConceptEventRow::toEvent)
                .toList();
    }

    EventId append(
            Assignment assignment, ConceptProgressRow row, ConceptEventRow.Entry entry, UserId actor, Telling fact) {
        ConceptEvent event = events.saveAndFlush(new ConceptEventRow(
                        assignment.id(), row.concept(), entry, actor, clock.instant(), calendar.today(assignment)))
                .toEvent();
        row.setProgress(
                ConceptProgress.undoes(event)
                        ? ConceptProgress.replay(events(assignment.id(), row.concept()))
                        : row.progress().after(event));
        happened(fact.of(actor, event.at(), Of.of(assignment), row.concept()));
        return event.id();
    }

    void happened(ReadinessFact fact) {
        publisher.publishEvent(fact);
    }

    /** What is told of an entry. */
    interface Telling {
        ReadinessFact of(UserId actor, Instant at, Of of, ConceptId concept);
    }
}
