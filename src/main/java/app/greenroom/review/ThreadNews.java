package app.greenroom.review;

import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.review.ReviewFact.Said;
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

    /** Somebody worked on it; what is pending is no sign of life to others. */
    void worked(Said fact) {
        if (!fact.on().pending()) {
            assignments.touch(fact.on().assignment());
        }
        happened(fact);
    }

    void happened(ReviewFact fact) {
        events.publishEvent(fact);
    }
}
