package app.greenroom.story;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import java.util.Set;

/** A story came, went or got another title, or something was tied together. */
public record StoriesChanged(AssignmentId assignment) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.assignment(assignment));
    }
}
