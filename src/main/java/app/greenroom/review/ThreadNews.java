package app.greenroom.review;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open windows that threads changed: everybody's, or only the author's where it is pending. */
@Component
class ThreadNews {

    private final AssignmentDirectory assignments;
    private final ApplicationEventPublisher events;

    ThreadNews(AssignmentDirectory assignments, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.events = events;
    }

    /** Somebody worked on it. */
    void worked(Assignment assignment, boolean pending, UserId author) {
        if (!pending) {
            assignments.touch(assignment.id());
        }
        changed(assignment, pending, author);
    }

    /** Somebody has seen what was said. */
    void seen(Assignment assignment) {
        events.publishEvent(new ThreadsSeen(assignment.id()));
    }

    /** Something reads differently now. */
    void changed(Assignment assignment, boolean pending, UserId author) {
        events.publishEvent(
                pending ? new PendingChanged(author) : new ThreadsChanged(assignment.id(), assignment.team()));
    }
}
