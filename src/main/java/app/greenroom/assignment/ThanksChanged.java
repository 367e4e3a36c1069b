package app.greenroom.assignment;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import java.util.Set;

/** A candidate thanked a mentor, or changed it. */
public record ThanksChanged(AssignmentId assignment, UserId mentor) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.assignment(assignment), LiveTopic.person(mentor));
    }
}
