package app.greenroom.people;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** A team's name or its open invitations changed. */
public record TeamChanged(TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.team(team));
    }
}
