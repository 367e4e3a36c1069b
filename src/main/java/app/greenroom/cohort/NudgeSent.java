package app.greenroom.cohort;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Set;

/** A candidate was nudged. */
public record NudgeSent(AssignmentId assignment, TeamId team, UserId candidate, UserId by) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.person(candidate), LiveTopic.assignment(assignment), LiveTopic.team(team));
    }
}
