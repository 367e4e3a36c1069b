package app.greenroom.dossier;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** A team's library changed. */
public record DossiersChanged(TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.team(team));
    }
}
