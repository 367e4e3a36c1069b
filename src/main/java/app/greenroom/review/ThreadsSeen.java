package app.greenroom.review;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import java.util.Set;

/** Somebody has had threads of this assignment on screen that they hadn't seen before. */
record ThreadsSeen(AssignmentId assignment) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.seen(assignment));
    }
}
