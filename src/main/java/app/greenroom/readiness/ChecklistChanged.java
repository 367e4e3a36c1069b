package app.greenroom.readiness;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** A concept of an assignment was rated, confirmed or annotated. */
public record ChecklistChanged(AssignmentId assignment, TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.assignment(assignment), LiveTopic.team(team));
    }
}
