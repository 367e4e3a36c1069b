package app.greenroom.review;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import java.util.Set;

/** Somebody began, extended or left a review. */
public record ClaimsChanged(AssignmentId assignment) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.claims(assignment));
    }
}
