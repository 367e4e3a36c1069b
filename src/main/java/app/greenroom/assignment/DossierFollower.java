package app.greenroom.assignment;

import app.greenroom.dossier.ItemsChanged;
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
    void on(ItemsChanged changed) {
        assignments
                .findByDossier(changed.dossier())
                .forEach(row -> events.publishEvent(AssignmentChanged.of(row.toAssignment())));
    }
}
