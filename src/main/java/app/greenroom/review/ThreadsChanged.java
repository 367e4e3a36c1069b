package app.greenroom.review;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** Somebody commented, or a thread or comment changed. */
public record ThreadsChanged(AssignmentId assignment, TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.threads(assignment), LiveTopic.team(team));
    }
}
