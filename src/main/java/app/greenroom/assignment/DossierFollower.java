package app.greenroom.assignment;

import app.greenroom.assignment.AssignmentFact.DossierFollowed;
import app.greenroom.dossier.DossierFact.ItemsMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each assignment follows its dossier to the new revision; its open windows are told. */
@Component
class DossierFollower {

    private final Assignments assignments;
    private final ApplicationEventPublisher events;

    DossierFollower(Assignments assignments, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.events = events;
    }

    @EventListener
    void on(ItemsMoved moved) {
        assignments
                .findByDossier(moved.dossier())
                .forEach(
                        row -> events.publishEvent(new DossierFollowed(moved.actor(), moved.at(), row.toAssignment())));
    }
}
