package app.greenroom.comment.thread;

import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.comment.CommentFact;
import app.greenroom.comment.CommentFact.Said;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open windows that threads changed: everybody's, or only the author's where it is pending. */
@Component
public class ThreadNews {

    private final AssignmentDirectory assignments;
    private final ApplicationEventPublisher events;

    ThreadNews(AssignmentDirectory assignments, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.events = events;
    }

    /** Somebody worked on it; what is pending is no sign of life to others. */
    public void worked(Said fact) {
        if (!fact.on().pending()) {
            assignments.touch(fact.on().assignment());
        }
        happened(fact);
    }

    public void happened(CommentFact fact) {
        events.publishEvent(fact);
    }
}
