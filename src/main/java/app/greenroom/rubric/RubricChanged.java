package app.greenroom.rubric;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** A lead changed what a team's answers are graded by. */
public record RubricChanged(TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.rubric(team));
    }
}
